using CqpKits.Diagnostics;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>A use of <c>{{ partie "nom" }}</c>.</summary>
/// <param name="Name">Name of the part, without folder and extension.</param>
/// <param name="Position">Position of the statement.</param>
internal sealed record PartCall(string Name, SourcePosition Position)
{
    /// <summary>The name of the part, when the whole statement includes a part; else null.</summary>
    public static string? NameIn(ScriptExpressionStatement statement) =>
        statement.Expression is ScriptFunctionCall
        {
            Target: ScriptVariableGlobal { Name: TemplateFunctions.Part },
            Arguments: [ScriptLiteral { Value: string name }],
        }
            ? name
            : null;
}
