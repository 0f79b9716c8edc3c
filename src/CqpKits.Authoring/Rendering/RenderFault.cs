using CqpKits.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>A fault of the template found while it runs: an exception only because Scriban knows no other way out of an expression.</summary>
internal class RenderFault(SourceSpan span, Func<SourcePosition, Diagnostic> diagnose, bool stops = false) : ScriptRuntimeException(span, "")
{
    /// <summary>Whether rendering must end here, instead of going on with the next statement to find more faults.</summary>
    public bool Stops { get; } = stops;

    public Diagnostic At(SourcePosition position) => diagnose(position);
}
