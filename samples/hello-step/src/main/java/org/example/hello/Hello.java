package org.example.hello;

/** What the group writes: whom they greet, and how. */
public record Hello(String name, String greeting) {}
