namespace CqpKits.Returns.Pdf.Content;

/// <summary>Where the next character stands (ISO 32000-1, 9.4.2).</summary>
/// <param name="Line">The start of its line.</param>
/// <param name="Now">The place itself.</param>
internal readonly record struct TextPlace(Matrix Line, Matrix Now)
{
    public static TextPlace Start { get; } = new(Matrix.None, Matrix.None);

    /// <summary>The start of another line.</summary>
    public TextPlace Moved(double x, double y) => new Matrix(1, 0, 0, 1, x, y).Then(Line) is var line ? new(line, line) : this;

    /// <summary>Further on the same line.</summary>
    public TextPlace Gone(double width) => this with { Now = new Matrix(1, 0, 0, 1, width, 0).Then(Now) };
}
