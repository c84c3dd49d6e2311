/**
 * Pictures of the real window, for looking at and for {@code docs/pictures}. Start at {@link
 * id.lintas.app.pictures.PicturesTest}; whoever wants all of them runs {@link id.lintas.app.pictures.AllPictures}. Tests of
 * what the window does stand in {@code id.lintas.app.window}.
 */
@NullMarked
package id.lintas.app.pictures;

import org.jspecify.annotations.NullMarked;
