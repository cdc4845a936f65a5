from datetime import datetime, timedelta, date
d = datetime(2020, 1, 1); n = 0; seen = {}
for i in range(700000):
    d += timedelta(minutes=37)
    k = d.strftime("%Y-%m") if i % 4 == 0 else d.date().isoformat()
    seen[k] = seen.get(k, 0) + 1
    if i % 10 == 0: n += (datetime.strptime(d.strftime("%d/%m/%Y %H:%M"), "%d/%m/%Y %H:%M") - d).seconds
    n += d.weekday() + (date(2030, 1, 1) - d.date()).days
    if i % 5 == 0: n += datetime.fromisoformat(d.isoformat()).year
print(n, len(seen))
