using CqpKits.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>A fault of the template found while it runs. It is an exception because there is no other way to leave an expression in Scriban.</summary>
internal class RenderFault(SourceSpan span, Func<SourcePosition, Diagnostic> diagnose, bool stops = false) : ScriptRuntimeException(span, "")
{
    /// <summary>True when rendering must stop; otherwise it continues with the next statement.</summary>
    public bool Stops { get; } = stops;

    public Diagnostic At(SourcePosition position) => diagnose(position);
}
