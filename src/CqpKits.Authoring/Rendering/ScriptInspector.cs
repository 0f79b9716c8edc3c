using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// Inspects a script before it runs. Constructs that are not on the list below are refused: templates only repeat, choose and print. Also collects the names
/// used and assigned, and the parts included.
/// </summary>
internal sealed class ScriptInspector(TemplateFile file)
{
    private static readonly HashSet<Type> Admitted =
    [
        typeof(ScriptPage), typeof(ScriptBlockStatement), typeof(ScriptRawStatement), typeof(ScriptNopStatement),
        typeof(ScriptExpressionStatement), typeof(ScriptEndStatement),
        typeof(ScriptIfStatement), typeof(ScriptElseStatement), typeof(ScriptCaseStatement), typeof(ScriptWhenStatement),
        typeof(ScriptBreakStatement), typeof(ScriptContinueStatement),
        typeof(ScriptLiteral), typeof(ScriptNestedExpression), typeof(ScriptBinaryExpression), typeof(ScriptUnaryExpression),
        typeof(ScriptConditionalExpression), typeof(ScriptIndexerExpression), typeof(ScriptFunctionCall), typeof(ScriptPipeCall),
        typeof(ScriptArrayInitializerExpression), typeof(ScriptIsEmptyExpression),
        typeof(ScriptToken), typeof(ScriptKeyword), typeof(ScriptIdentifier),
    ];

    public List<ScriptName> Used { get; } = [];

    public List<ScriptName> Declared { get; } = [];

    public List<PartCall> Parts { get; } = [];

    private readonly Stack<ScriptNode> open = new();
    private readonly List<Diagnostic> faults = [];

    /// <summary>Inspects a whole file; returns a diagnostic for each construct that is refused.</summary>
    public IReadOnlyList<Diagnostic> InspectAll(ScriptPage page)
    {
        Inspect(page);

        // Scriban accepts braces that are not closed at the end of the file: a comment begun there would hide the rest without an error.
        if (open.TryPop(out var entering))
        {
            faults.Add(AuthoringMessages.ScriptNotClosed(At(entering)));
        }

        return faults;
    }

    private void Inspect(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case ScriptEscapeStatement { IsEntering: true }:
                open.Push(node);
                break;
            case ScriptEscapeStatement:
                open.TryPop(out _);
                break;
            case ScriptForStatement loop:
                InspectLoop(loop);
                break;
            case ScriptAssignExpression assignment:
                Declare(assignment.Target);
                Inspect(assignment.Value);
                break;
            case ScriptExpressionStatement statement when PartCall.NameIn(statement) is { } part:
                Parts.Add(new PartCall(part, At(statement.Expression!)));
                break;
            case ScriptMemberExpression member:
                Inspect(member.Target);
                break;
            case ScriptVariableGlobal variable:
                Use(variable);
                break;
            default:
                InspectChildren(node);
                break;
        }
    }

    private void InspectChildren(ScriptNode node)
    {
        if (node is not ScriptList && !Admitted.Contains(node.GetType()))
        {
            faults.Add(AuthoringMessages.ScriptRefused(FirstWord(node), At(node)));
            return;
        }

        foreach (var child in node.Children)
        {
            Inspect(child);
        }
    }

    private void InspectLoop(ScriptForStatement loop)
    {
        Declare(loop.Variable);
        Inspect(loop.Iterator);
        Inspect(loop.NamedArguments);
        Inspect(loop.Body);
        Inspect(loop.Else);
    }

    private void Declare(ScriptExpression? target)
    {
        if (target is ScriptVariableGlobal variable)
        {
            Declared.Add(new ScriptName(variable.Name, At(variable)));
        }
        else if (target is not null)
        {
            faults.Add(AuthoringMessages.Redefined(Source(target), At(target)));
        }
    }

    private void Use(ScriptVariableGlobal variable)
    {
        if (variable.Name == TemplateFunctions.Part)
        {
            faults.Add(AuthoringMessages.PartMisused(At(variable)));
            return;
        }

        Used.Add(new ScriptName(variable.Name, At(variable)));
    }

    private SourcePosition At(ScriptNode node) => file.At(node.Span.Start.Offset);

    private string Source(ScriptNode node) => file.Text[node.Span.Start.Offset..Math.Min(node.Span.End.Offset + 1, file.Text.Length)].Trim();

    private string FirstWord(ScriptNode node)
    {
        var source = Source(node);
        var word = new string([.. source.TakeWhile(char.IsLetter)]);
        return word.Length > 0 ? word : source.Split('\n')[0];
    }
}
