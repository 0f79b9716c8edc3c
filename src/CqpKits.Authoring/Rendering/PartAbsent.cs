using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using Scriban.Parsing;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// Raised by « exige » when the référentiel lacks the part a document is made of. It is not a fault of the template: the document is left out.
/// </summary>
internal sealed class PartAbsent(string part, SourceSpan span) : RenderFault(span, at => AuthoringMessages.PartAbsent("", part, at), stops: true)
{
    /// <summary>The warning, with the title of the document.</summary>
    public Diagnostic Of(string title, SourcePosition position) => AuthoringMessages.PartAbsent(title, part, position);
}
