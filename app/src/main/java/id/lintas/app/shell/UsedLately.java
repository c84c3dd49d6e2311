package id.lintas.app.shell;

import id.lintas.app.palette.Palette;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was used from the palette, kept among the small memories. */
record UsedLately(UserState state) implements Palette.Memory {

    private static final String ID = "palette-latest";
    private static final int MOST = 12;

    @Override
    public List<String> latest() {
        return state.value(ID, "").lines().toList();
    }

    @Override
    public void used(String id) {
        String lines = Stream.concat(Stream.of(id), latest().stream().filter(l -> !l.equals(id)))
                .limit(MOST)
                .collect(Collectors.joining("\n"));
        state.change(p -> p.withValue(ID, lines));
    }
}
