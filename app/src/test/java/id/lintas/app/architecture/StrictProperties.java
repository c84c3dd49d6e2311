package id.lintas.app.architecture;

import java.util.Properties;

/** Properties that refuse the second text of one key, which otherwise would silently win. */
final class StrictProperties extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
        if (containsKey(key)) {
            throw new IllegalStateException("Twice: " + key);
        }
        return super.put(key, value);
    }
}
