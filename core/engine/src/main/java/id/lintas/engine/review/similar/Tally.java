package id.lintas.engine.review.similar;

import java.util.Arrays;

/** In how many projects each shingle stands: a hash table of numbers, as a class has millions. */
final class Tally {

    private long[] keys = new long[1 << 12];
    private int[] projects = new int[1 << 12];
    private int[] last = new int[1 << 12];
    private int size;

    /** To be called for one project after the other. */
    void add(long shingle, int project) {
        int at = slot(shingle);
        if (projects[at] == 0) {
            keys[at] = shingle;
            projects[at] = 1;
            last[at] = project;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
        } else if (last[at] != project) {
            projects[at]++;
            last[at] = project;
        }
    }

    int projects(long shingle) {
        return projects[slot(shingle)];
    }

    private int slot(long shingle) {
        int mask = keys.length - 1;
        int at = (int) shingle & mask;
        while (projects[at] != 0 && keys[at] != shingle) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldProjects = projects;
        int[] oldLast = last;
        keys = new long[oldKeys.length * 2];
        projects = new int[keys.length];
        last = new int[keys.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldProjects[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                projects[at] = oldProjects[i];
                last[at] = oldLast[i];
            }
        }
    }
}
