def fannkuch(n):
    perm1 = list(range(n)); count = list(range(1, n + 1)); maxflips = 0; checksum = 0; r = n; nperm = 0
    while True:
        while r != 1:
            count[r - 1] = r; r -= 1
        perm = perm1[:]
        flips = 0
        k = perm[0]
        while k:
            perm[:k + 1] = reversed(perm[:k + 1]); flips += 1; k = perm[0]
        maxflips = max(maxflips, flips)
        checksum += flips if nperm % 2 == 0 else -flips
        while True:
            if r == n: return checksum, maxflips
            p = perm1[0]
            for i in range(r): perm1[i] = perm1[i + 1]
            perm1[r] = p
            count[r] -= 1
            if count[r] > 0: break
            r += 1
        nperm += 1
print(fannkuch(9))
