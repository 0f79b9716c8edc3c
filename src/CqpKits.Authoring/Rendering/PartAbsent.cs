using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using Scriban.Parsing;

namespace CqpKits.Authoring.Rendering;

/// <summary>The référentiel lacks what the document is made of: no fault of the template, the document is left out.</summary>
internal sealed class PartAbsent(string part, SourceSpan span) : RenderFault(span, at => AuthoringMessages.PartAbsent("", part, at), stops: true)
{
    /// <summary>What is said of it, with the title of the document.</summary>
    public Diagnostic Of(string title, SourcePosition position) => AuthoringMessages.PartAbsent(title, part, position);
}
