package id.lintas.api;

/**
 * One piece of the red thread: {@code from} answers, follows from or belongs to {@code to}. An activity links to the root
 * cause that it answers, an obstacle to its activity.
 */
public record Link(ItemRef from, ItemRef to) {}
