package id.lintas.app.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReader;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.WorksheetPack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A pack that is being edited: the tree of its file, what the reader says of it after each edit, and every earlier tree. Trees
 * are never changed; an edit makes a new one. Event dispatch thread.
 */
public final class PackDraft {

    private final PackReader reader = new PackReader();
    private final Deque<ObjectNode> undo = new ArrayDeque<>();
    private final Deque<ObjectNode> redo = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private ObjectNode tree;
    private ObjectNode saved;
    private PackReading reading;
    private String mergeKey = "";

    public PackDraft(WorksheetPack pack) {
        this.tree = pack.tree();
        this.saved = tree;
        this.reading = reader.read(tree);
    }

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** The value at a JSON pointer; a missing node if there is none. */
    public JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    public int size(String list) {
        return tree.at(list).size();
    }

    /** Sets a member, with the objects around it. Typing in one field merges into one edit. */
    public void set(String pointer, JsonNode value) {
        change(pointer, root -> parent(root, pointer).set(name(pointer), value));
    }

    /** Takes a member away, and the group of members that it leaves empty. */
    public void remove(String pointer) {
        change(pointer, root -> {
            if (root.at(up(pointer)) instanceof ObjectNode parent) {
                parent.remove(name(pointer));
            }
        });
    }

    /** Takes away what a cleared text leaves empty, upwards; joins the edit that cleared it. */
    void prune(String pointer) {
        String place = pointer;
        while (tree.at(place).isContainerNode() && tree.at(place).isEmpty()) {
            String empty = place;
            change(mergeKey, root -> {
                if (root.at(up(empty)) instanceof ArrayNode array) {
                    array.remove(Integer.parseInt(name(empty)));
                } else {
                    ((ObjectNode) root.at(up(empty))).remove(name(empty));
                }
            });
            place = up(empty);
        }
    }

    public void add(String list, JsonNode element) {
        change("", root -> {
            if (root.at(list) instanceof ArrayNode array) {
                array.add(element);
            } else {
                parent(root, list).putArray(name(list)).add(element);
            }
        });
    }

    public void removeElement(String list, int index) {
        change("", root -> ((ArrayNode) root.at(list)).remove(index));
    }

    public void move(String list, int index, int by) {
        change("", root -> {
            ArrayNode array = (ArrayNode) root.at(list);
            array.insert(index + by, array.remove(index));
        });
    }

    private void change(String key, Consumer<ObjectNode> deed) {
        ObjectNode next = tree.deepCopy();
        deed.accept(next);
        if (next.equals(tree)) {
            return;
        }
        if (key.isEmpty() || !key.equals(mergeKey)) {
            undo.push(tree);
        }
        mergeKey = key;
        redo.clear();
        become(next);
    }

    /** What is typed from now on is an edit of its own. */
    void endMerge() {
        mergeKey = "";
    }

    public void undo() {
        step(undo, redo);
    }

    public void redo() {
        step(redo, undo);
    }

    private void step(Deque<ObjectNode> from, Deque<ObjectNode> to) {
        mergeKey = "";
        if (!from.isEmpty()) {
            to.push(tree);
            become(from.pop());
        }
    }

    private void become(ObjectNode next) {
        tree = next;
        reading = reader.read(tree);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** The pack, if the reader accepts it as it is now. */
    public Optional<WorksheetPack> pack() {
        return reading.pack();
    }

    public List<PackProblem> problems() {
        return reading.problems();
    }

    /** What is wrong at a place, or inside it. */
    Optional<PackProblem> problem(String pointer) {
        return problems().stream()
                .filter(p -> place(p).equals(pointer) || place(p).startsWith(pointer + "/"))
                .findFirst();
    }

    /** A member that is missing is wrong at its own place, whatever the language. */
    private static String place(PackProblem problem) {
        String pointer = problem.pointer();
        return switch (problem.key()) {
            case "missing" -> pointer + "/" + problem.arguments().get(0) + "/id";
            case "language-missing" -> pointer + "/" + problem.arguments().get(0);
            default -> pointer;
        };
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    public boolean dirty() {
        return !tree.equals(saved);
    }

    public void markSaved() {
        saved = tree;
    }

    private static ObjectNode parent(ObjectNode root, String pointer) {
        String above = up(pointer);
        if (above.isEmpty()) {
            return root;
        }
        if (root.at(above) instanceof ObjectNode object) {
            return object;
        }
        if (name(above).matches("\\d+")) {
            String list = up(above);
            JsonNode there = root.at(list);
            return (there instanceof ArrayNode array
                            ? array
                            : parent(root, list).putArray(name(list)))
                    .addObject();
        }
        return parent(root, above).putObject(name(above));
    }

    private static String up(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
