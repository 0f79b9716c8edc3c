namespace CqpKits.Fonts;

/// <summary>The rectangle that holds every glyph of a font, in its units, from the origin of a glyph on the base line; upwards is positive.</summary>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
