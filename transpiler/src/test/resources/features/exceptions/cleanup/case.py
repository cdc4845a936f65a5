def parse(text):
    try:
        value = int(text)
    except ValueError as error:
        print("bad:", error)
        raise LookupError(text) from error
    except (TypeError, OverflowError):
        return None
    else:
        print("good")
        return value
    finally:
        print("done")


for item in ["12", None, "x"]:
    try:
        print(parse(item))
    except LookupError as error:
        print(repr(error), repr(error.__cause__))
