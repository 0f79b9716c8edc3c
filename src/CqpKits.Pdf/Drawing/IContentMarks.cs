using System.Text;

namespace CqpKits.Pdf.Drawing;

/// <summary>Marks what is drawn with what it belongs to.</summary>
internal interface IContentMarks
{
    /// <summary>Something is drawn next.</summary>
    void Enter();

    /// <summary>What is drawn next, up to <see cref="EndSpan"/>, shows a character.</summary>
    void BeginSpan(Rune character);

    /// <summary>The character is drawn.</summary>
    void EndSpan();
}
