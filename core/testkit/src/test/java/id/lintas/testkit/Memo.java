package id.lintas.testkit;

/** @param target the item that it is about, as "step:id", or empty */
record Memo(String note, String target) {}
