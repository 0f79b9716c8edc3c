using CqpKits.Diagnostics;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>A <c>{{ partie "nom" }}</c>.</summary>
/// <param name="Name">Bare name of the part.</param>
/// <param name="Position">Place.</param>
internal sealed record PartCall(string Name, SourcePosition Position)
{
    /// <summary>The name, when a statement includes a part and does nothing else; else null.</summary>
    public static string? NameIn(ScriptExpressionStatement statement) =>
        statement.Expression is ScriptFunctionCall
        {
            Target: ScriptVariableGlobal { Name: TemplateFunctions.Part },
            Arguments: [ScriptLiteral { Value: string name }],
        }
            ? name
            : null;
}
