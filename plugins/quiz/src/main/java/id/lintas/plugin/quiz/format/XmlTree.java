package id.lintas.plugin.quiz.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML without a document type: no entities of its own, nothing from elsewhere, so a file can neither read other files
 * nor grow in memory. The children of the root are read one by one, so that those before a mistake are kept.
 *
 * @param nodes the children of the root that are whole
 * @param root its name, or empty
 * @param trouble what ended the reading: {@code xml-doctype}, {@code xml-broken} or {@code xml-deep}; empty if nothing did
 * @param line where, from 1
 */
record XmlTree(List<XmlNode> nodes, String root, String trouble, int line) {

    private static final int DEPTH = 64;

    static XmlTree of(String text) {
        Scan scan = new Scan();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text.strip()));
            while (scan.trouble.isEmpty() && reader.hasNext()) {
                scan.take(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            scan.trouble = scan.trouble.isEmpty() ? "xml-broken" : scan.trouble;
            scan.line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        }
        return new XmlTree(scan.nodes, scan.root, scan.trouble, scan.line);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private record Open(String name, int line, Map<String, String> attributes, StringBuilder text, List<XmlNode> in) {}

    private static final class Scan {

        private final Deque<Open> open = new ArrayDeque<>();
        private final List<XmlNode> nodes = new ArrayList<>();
        private String root = "";
        private String trouble = "";
        private int line = 1;

        void take(int event, XMLStreamReader reader) {
            switch (event) {
                case XMLStreamConstants.DTD -> stop("xml-doctype", reader);
                case XMLStreamConstants.ENTITY_REFERENCE -> stop("xml-broken", reader);
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.getFirst().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }

        private void begin(XMLStreamReader reader) {
            String name = reader.getLocalName();
            int at = reader.getLocation().getLineNumber();
            if (open.isEmpty()) {
                root = name;
            }
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            open.push(new Open(name, at, attributes, new StringBuilder(), new ArrayList<>()));
            if (open.size() > DEPTH) {
                stop("xml-deep", reader);
            }
        }

        private void end() {
            Open done = open.pop();
            if (open.isEmpty()) {
                return;
            }
            XmlNode node = new XmlNode(
                    done.name(), done.line(), done.attributes(), done.text().toString(), done.in());
            if (open.size() == 1) {
                nodes.add(node);
            } else {
                open.getFirst().in().add(node);
            }
        }

        private void stop(String why, XMLStreamReader reader) {
            trouble = why;
            line = Math.max(1, reader.getLocation().getLineNumber());
        }
    }
}
