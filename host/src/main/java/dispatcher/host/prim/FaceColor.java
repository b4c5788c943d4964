package dispatcher.host.prim;

import dispatcher.value.Vector3;

/**
 * The colour of a single face. Immutable.
 *
 * @param face its number, from 0
 * @param color red, green and blue, each 0..1
 * @param alpha opacity, 0..1
 */
public record FaceColor(int face, Vector3 color, double alpha) {}
