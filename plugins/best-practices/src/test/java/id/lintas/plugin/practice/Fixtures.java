package id.lintas.plugin.practice;

import id.lintas.api.Item;
import id.lintas.testkit.StepFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The BPS case around the step: its issue, eight activities and ten obstacles, and the samples. */
public final class Fixtures {

    private Fixtures() {}

    public static StepFixture<PracticeData> bps() {
        Stream<Item> others = Stream.of(
                Item.of("issue-analysis", "i1", "Survei antardirektorat tumpang tindih", Item.ISSUE),
                Item.of("issue-analysis", "i2", "Responden perusahaan terbebani banyaknya survei", Item.CHOSEN_ISSUE),
                Item.of("activity-planning", "k6", "Penghubung tunggal bagi perusahaan besar", Item.ACTIVITY),
                Item.of("obstacle-estimation", "r1", "Direktorat enggan melepas survei dan pagunya", Item.OBSTACLE));
        Stream<Item> activities = IntStream.of(1, 2, 3, 4, 5, 7, 8)
                .mapToObj(i -> Item.of("activity-planning", "k" + i, "Kegiatan ke-" + i, Item.ACTIVITY));
        Stream<Item> obstacles = IntStream.rangeClosed(2, 10)
                .mapToObj(i -> Item.of("obstacle-estimation", "r" + i, "Kendala ke-" + i, Item.OBSTACLE));
        return StepFixture.of(new PracticeStep())
                .with(Stream.of(others, activities, obstacles).flatMap(s -> s).toArray(Item[]::new));
    }

    public static PracticeData complete() {
        return bps().read(text("complete.json"));
    }

    public static PracticeData half() {
        return bps().read(text("half.json"));
    }

    /** A file of the test resources. */
    public static String text(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
