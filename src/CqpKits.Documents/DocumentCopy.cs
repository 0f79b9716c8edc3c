using CqpKits.Documents.Values;
using CqpKits.Forms.Identity;

namespace CqpKits.Documents;

/// <summary>
/// A document for one person: what is the same for all, composed once, and the values that go into it. Texts, headers, titles and prefilled fields of the shape may have
/// places for values (<see cref="ValueToken"/>); what else is made of a value is part of the shape, and another value is another shape.
/// </summary>
/// <param name="Shape">The document with places for values. Copies of one shape share the object.</param>
/// <param name="Values">The values, by the index in their tokens.</param>
/// <param name="Issue">Identity of the copy; null for a document without fields.</param>
public sealed record DocumentCopy(Document Shape, IReadOnlyList<string> Values, FormIssue? Issue)
{
    /// <summary>A document without places for values, which is the only copy of itself.</summary>
    public static DocumentCopy Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentCopy(document, [], document.Issue);
    }

    /// <summary>The document with its values in place.</summary>
    public Document Settled() => Values.Count == 0 ? Shape with { Issue = Issue } : Shape with
    {
        Title = SetText.OneLine(Shape.Title, Values),
        HeaderLeft = SetText.OneLine(Shape.HeaderLeft, Values),
        HeaderRight = SetText.OneLine(Shape.HeaderRight, Values),
        Blocks = new Settler(Values).Rewrite(Shape.Blocks),
        Issue = Issue,
    };
}
