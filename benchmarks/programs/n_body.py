"""Five planets, kept in lists, moved `size` times."""

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
YEAR = 365.24


def planets():
    sun = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS]
    jupiter = [
        4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
        0.00166007664274403694 * YEAR, 0.00769901118419740425 * YEAR, -0.0000690460016972063023 * YEAR,
        0.000954791938424326609 * SOLAR_MASS,
    ]
    saturn = [
        8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
        -0.00276742510726411899 * YEAR, 0.00499852801234917238 * YEAR, 0.0000230417297573763929 * YEAR,
        0.000285885980666130812 * SOLAR_MASS,
    ]
    uranus = [
        12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
        0.00296460137564761618 * YEAR, 0.00237847173959480950 * YEAR, -0.0000296589568540237556 * YEAR,
        0.0000436624404335156298 * SOLAR_MASS,
    ]
    neptune = [
        15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
        0.00268067772490389322 * YEAR, 0.00162824170038242295 * YEAR, -0.0000951592254519715870 * YEAR,
        0.0000515138902046611451 * SOLAR_MASS,
    ]
    return [sun, jupiter, saturn, uranus, neptune]


def offset_momentum(bodies):
    px = py = pz = 0.0
    for body in bodies:
        px += body[3] * body[6]
        py += body[4] * body[6]
        pz += body[5] * body[6]
    sun = bodies[0]
    sun[3] = -px / SOLAR_MASS
    sun[4] = -py / SOLAR_MASS
    sun[5] = -pz / SOLAR_MASS


def advance(bodies, pairs, dt):
    for first, second in pairs:
        dx = first[0] - second[0]
        dy = first[1] - second[1]
        dz = first[2] - second[2]
        square = dx * dx + dy * dy + dz * dz
        magnitude = dt / (square * square ** 0.5)
        weight = second[6] * magnitude
        first[3] -= dx * weight
        first[4] -= dy * weight
        first[5] -= dz * weight
        weight = first[6] * magnitude
        second[3] += dx * weight
        second[4] += dy * weight
        second[5] += dz * weight
    for body in bodies:
        body[0] += dt * body[3]
        body[1] += dt * body[4]
        body[2] += dt * body[5]


def energy(bodies, pairs):
    total = 0.0
    for body in bodies:
        total += 0.5 * body[6] * (body[3] * body[3] + body[4] * body[4] + body[5] * body[5])
    for first, second in pairs:
        dx = first[0] - second[0]
        dy = first[1] - second[1]
        dz = first[2] - second[2]
        total -= first[6] * second[6] / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def benchmark(size):
    bodies = planets()
    pairs = []
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            pairs.append((bodies[i], bodies[j]))
    offset_momentum(bodies)
    for _ in range(size):
        advance(bodies, pairs, 0.01)
    return round(energy(bodies, pairs), 9)
