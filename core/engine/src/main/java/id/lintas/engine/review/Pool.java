package id.lintas.engine.review;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of equal texts: ids and places are the same in all projects of a class. Any thread. */
final class Pool {

    private static final int MOST = 100_000;

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String same(String text) {
        if (texts.size() > MOST) {
            return texts.getOrDefault(text, text);
        }
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
