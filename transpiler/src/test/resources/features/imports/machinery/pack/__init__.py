state = "fresh"
