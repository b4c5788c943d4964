package dispatcher.message;

/** A part of a message that has fields of its own. */
public interface Structure {}
