package dev.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;

/** {@code n_body.py} by hand. */
public final class NBody {
  private static final double SOLAR_MASS = 4 * Math.PI * Math.PI;
  private static final double YEAR = 365.24;

  private NBody() {}

  private static final class Body {
    private double x;
    private double y;
    private double z;
    private double vx;
    private double vy;
    private double vz;
    private final double mass;

    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x;
      this.y = y;
      this.z = z;
      this.vx = vx * YEAR;
      this.vy = vy * YEAR;
      this.vz = vz * YEAR;
      this.mass = mass * SOLAR_MASS;
    }
  }

  private record Pair(Body first, Body second) {}

  private static List<Body> planets() {
    return List.of(
        new Body(0, 0, 0, 0, 0, 0, 1),
        new Body(
            4.84143144246472090,
            -1.16032004402742839,
            -0.103622044471123109,
            0.00166007664274403694,
            0.00769901118419740425,
            -0.0000690460016972063023,
            0.000954791938424326609),
        new Body(
            8.34336671824457987,
            4.12479856412430479,
            -0.403523417114321381,
            -0.00276742510726411899,
            0.00499852801234917238,
            0.0000230417297573763929,
            0.000285885980666130812),
        new Body(
            12.8943695621391310,
            -15.1111514016986312,
            -0.223307578892655734,
            0.00296460137564761618,
            0.00237847173959480950,
            -0.0000296589568540237556,
            0.0000436624404335156298),
        new Body(
            15.3796971148509165,
            -25.9193146099879641,
            0.179258772950371181,
            0.00268067772490389322,
            0.00162824170038242295,
            -0.0000951592254519715870,
            0.0000515138902046611451));
  }

  private static void offsetMomentum(List<Body> bodies) {
    double px = 0;
    double py = 0;
    double pz = 0;
    for (Body body : bodies) {
      px += body.vx * body.mass;
      py += body.vy * body.mass;
      pz += body.vz * body.mass;
    }
    Body sun = bodies.get(0);
    sun.vx = -px / SOLAR_MASS;
    sun.vy = -py / SOLAR_MASS;
    sun.vz = -pz / SOLAR_MASS;
  }

  private static void advance(List<Body> bodies, List<Pair> pairs, double dt) {
    for (Pair pair : pairs) {
      Body first = pair.first;
      Body second = pair.second;
      double dx = first.x - second.x;
      double dy = first.y - second.y;
      double dz = first.z - second.z;
      double square = dx * dx + dy * dy + dz * dz;
      double magnitude = dt / (square * Math.sqrt(square));
      double weight = second.mass * magnitude;
      first.vx -= dx * weight;
      first.vy -= dy * weight;
      first.vz -= dz * weight;
      weight = first.mass * magnitude;
      second.vx += dx * weight;
      second.vy += dy * weight;
      second.vz += dz * weight;
    }
    for (Body body : bodies) {
      body.x += dt * body.vx;
      body.y += dt * body.vy;
      body.z += dt * body.vz;
    }
  }

  private static double energy(List<Body> bodies, List<Pair> pairs) {
    double total = 0;
    for (Body body : bodies) {
      total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz);
    }
    for (Pair pair : pairs) {
      double dx = pair.first.x - pair.second.x;
      double dy = pair.first.y - pair.second.y;
      double dz = pair.first.z - pair.second.z;
      total -= pair.first.mass * pair.second.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
    return total;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    List<Body> bodies = planets();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      for (int j = i + 1; j < bodies.size(); j++) {
        pairs.add(new Pair(bodies.get(i), bodies.get(j)));
      }
    }
    offsetMomentum(bodies);
    for (int i = 0; i < size; i++) {
      advance(bodies, pairs, 0.01);
    }
    return Math.round(energy(bodies, pairs) * 1e9) / 1e9;
  }
}
