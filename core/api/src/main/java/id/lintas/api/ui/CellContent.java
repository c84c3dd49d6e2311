package id.lintas.api.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** What a cell shows. */
interface CellContent {

    /** The same in words: for a screen reader, and as the tool tip of a text that was cut. */
    String spoken();

    void paint(Graphics2D g, CellView view);

    /** The id, in small grey. */
    record Id(String id) implements CellContent {

        @Override
        public String spoken() {
            return id;
        }

        @Override
        public void paint(Graphics2D g, CellView view) {
            view.drawLeading(g, id, view.styled("caption.font"), view.ink("text3"));
        }
    }

    /** Text on two lines at most. */
    record Text(String text) implements CellContent {

        @Override
        public String spoken() {
            return text;
        }

        @Override
        public void paint(Graphics2D g, CellView view) {
            view.drawWrapped(g, text);
        }
    }

    /** A number or a rank. */
    record Centred(String text, boolean strong) implements CellContent {

        @Override
        public String spoken() {
            return text;
        }

        @Override
        public void paint(Graphics2D g, CellView view) {
            Font font = strong ? view.styled("h4.font") : view.getFont();
            view.drawCentred(g, text, font, view.ink("text"));
        }
    }

    /** A score, or a dash where there is none yet. */
    record Score(int score, String spoken) implements CellContent {

        @Override
        public void paint(Graphics2D g, CellView view) {
            String text = score == 0 ? "–" : Integer.toString(score);
            view.drawCentred(g, text, view.getFont(), view.ink(score == 0 ? "text3" : "text"));
        }
    }

    /** A judgement as a tick, a cross or a dash. */
    record Judgement(String value, String spoken) implements CellContent {

        @Override
        public void paint(Graphics2D g, CellView view) {
            switch (value) {
                case "yes" -> view.drawIcon(g, "check-lg", "accent", "✓");
                case "no" -> view.drawIcon(g, "x-lg", "error", "✗");
                default -> view.drawCentred(g, "–", view.getFont(), view.ink("text3"));
            }
        }
    }

    /** A label on the colour of a token. */
    record Chip(String text, String token) implements CellContent {

        @Override
        public String spoken() {
            return text;
        }

        @Override
        public void paint(Graphics2D g, CellView view) {
            if (text.isEmpty()) {
                return;
            }
            if (token.isEmpty()) {
                view.drawLeading(g, text, view.getFont(), view.ink("text"));
                return;
            }
            Color ground = Kit.color(token);
            view.drawChip(g, text, ground, Tokens.on(token));
        }
    }
}
