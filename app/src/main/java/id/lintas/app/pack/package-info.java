/**
 * Worksheet packs in the window: what a pack offers when it is opened, and the editor in which a facilitator makes one. Start at
 * {@link id.lintas.app.pack.PackEditor}; what is being edited is a {@link id.lintas.app.pack.PackDraft}.
 */
@NullMarked
package id.lintas.app.pack;

import org.jspecify.annotations.NullMarked;
