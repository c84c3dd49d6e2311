/**
 * The project as slides for the class, full screen, with a view for whoever speaks. Start at {@link
 * id.lintas.app.present.Presentation}. What is on a slide is decided in {@code id.lintas.engine.slides}; what is pressed, in
 * {@link id.lintas.app.present.SlideShow}, which is plain. Nothing here changes the project.
 */
@NullMarked
package id.lintas.app.present;

import org.jspecify.annotations.NullMarked;
