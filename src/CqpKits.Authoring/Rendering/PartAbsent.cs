using Scriban.Parsing;

namespace CqpKits.Authoring.Rendering;

/// <summary>The référentiel lacks what the document is made of: no fault of the template, the document is left out.</summary>
internal sealed class PartAbsent(SourceSpan span) : RenderFault(span, AuthoringMessages.PartAbsent, stops: true);
