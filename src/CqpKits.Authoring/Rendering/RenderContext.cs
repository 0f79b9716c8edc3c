using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// Runs a template. Two kinds of statements write output; they map text to its line in the template and replace values by tokens.
/// After a fault, rendering continues with the next statement, so that an author sees all faults in one run.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    private const int MostSteps = 100_000;
    private const int MostCharacters = 8_000_000;

    private readonly TemplateScripts scripts;
    private readonly string title;
    private readonly RenderOutput output = new();
    private readonly List<Diagnostic> faults = [];
    private TemplateFile file;
    private int steps;

    public RenderContext(TemplateScripts scripts, ScriptObject data)
        : base(TemplateFunctions.Create())
    {
        this.scripts = scripts;
        file = scripts.Main.File;
        title = TitleIn(data, "document") ?? TitleIn(data, "formulaire") ?? "";
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LoopLimit = int.MaxValue; // OnStepLoop counts the steps of all loops together and stops the rendering.
        RecursiveLimit = 50;
        LimitToString = MostCharacters;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
        PushGlobal(data);
        PushGlobal(new ScriptObject());
    }

    public Checked<RenderedText> Render()
    {
        try
        {
            Evaluate(scripts.Main.Page);
        }
        catch (PartAbsent absent)
        {
            return Checked.Failed<RenderedText>(absent.Of(title, file.At(absent.Span.Start.Offset)));
        }
        catch (RenderFault stop) when (stop.Stops)
        {
            faults.Add(stop.At(file.At(stop.Span.Start.Offset)));
        }

        return new Checked<RenderedText>(output.ToRendered(), ReadingOrder.Of(faults, scripts.Main.File.Path));
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptStatement statement:
                return Attempt(statement, aliasReturnedFunction);
            case ScriptMemberExpression member:
                RequireTarget(member);
                return base.Evaluate(member, aliasReturnedFunction);
            default:
                return base.Evaluate(scriptNode, aliasReturnedFunction);
        }
    }

    // Scriban calls this also to join texts with « + », so values that cannot be printed are reported there too.
    public override string ObjectToString(object? value, bool nested = false) =>
        PrintedValue.Of(value) ?? throw new RenderFault(CurrentSpan, at => AuthoringMessages.NotPrintable("", PrintedValue.Describe(value), at));

    // An empty text is false here; Scriban takes it for true, and « if impression.candidat » would always hold.
    public override bool ToBool(SourceSpan span, object? value) => value is not "" && base.ToBool(span, value);

    private static string? TitleIn(ScriptObject data, string name) => (data[name] as ScriptObject)?["titre"] as string;

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        if (++steps > MostSteps || output.Length > MostCharacters)
        {
            throw new RenderFault(loop.Span, at => AuthoringMessages.TooLong(MostSteps, at), stops: true);
        }

        return base.OnStepLoop(loop);
    }

    private object? Attempt(ScriptStatement statement, bool aliasReturnedFunction)
    {
        try
        {
            return Run(statement, aliasReturnedFunction);
        }
        catch (RenderFault fault) when (!fault.Stops)
        {
            faults.Add(fault.At(At(fault.Span, statement)));
        }
        catch (ScriptRuntimeException fault) when (fault is not RenderFault)
        {
            faults.Add(AuthoringMessages.ScriptFailed(fault.OriginalMessage, At(fault.Span, statement)));
        }

        return null;
    }

    private object? Run(ScriptStatement statement, bool aliasReturnedFunction)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                output.WriteTemplate(file, raw.Text.Index, raw.Text.ToString());
                return null;
            case ScriptExpressionStatement print when PartCall.NameIn(print) is { } part:
                Include(scripts.Parts[part]);
                return null;
            case ScriptExpressionStatement print:
                Print(print);
                return null;
            case ScriptForStatement loop:
                RequireList(loop);
                return base.Evaluate(loop, aliasReturnedFunction);
            default:
                return base.Evaluate(statement, aliasReturnedFunction);
        }
    }

    private void Include(TemplateScript part)
    {
        var includer = file;
        file = part.File;
        Evaluate(part.Page);
        file = includer;
    }

    private void Print(ScriptExpressionStatement statement)
    {
        var expression = statement.Expression!;
        var value = Evaluate(expression);
        if (!statement.CanOutput)
        {
            return;
        }

        var start = expression.Span.Start.Offset;
        if (value is RawMarkdown raw)
        {
            output.WriteMarkdown(file, start, raw.Text);
        }
        else if (value is null)
        {
            throw new RenderFault(expression.Span, at => AuthoringMessages.NoValue(Source(expression), at));
        }
        else
        {
            var text = PrintedValue.Of(value)
                ?? throw new RenderFault(expression.Span, at => AuthoringMessages.NotPrintable(Source(expression), PrintedValue.Describe(value), at));
            output.WriteValue(file, start, text, scripts.Recipient.IsIn(expression));
        }
    }

    // Scriban loops over null, the letters of a text or an object without an error.
    private void RequireList(ScriptForStatement loop)
    {
        var iterator = loop.Iterator!;
        var iterated = Evaluate(iterator);
        if (iterated is null or string or ScriptObject)
        {
            throw new RenderFault(iterator.Span, at => AuthoringMessages.NotAList(Source(iterator), PrintedValue.Describe(iterated), at));
        }
    }

    private void RequireTarget(ScriptMemberExpression member)
    {
        if (member.DotToken?.TokenType != TokenType.QuestionDot && Evaluate(member.Target, true) is null)
        {
            throw new RenderFault(member.Target!.Span, at => AuthoringMessages.NoValue(Source(member.Target), at));
        }
    }

    private bool RefuseVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object value) =>
        throw new RenderFault(span, at => AuthoringMessages.UnknownVariable(variable.Name, CurrentGlobal?.GetMembers() ?? [], at));

    private bool RefuseMember(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        IEnumerable<string> known = target is ScriptObject owner ? owner.GetMembers() : target is ScriptArray ? ["size"] : [];
        var now = (target as ResultObject)?.NowOf(member);
        throw new RenderFault(span, at => AuthoringMessages.UnknownMember(member, PrintedValue.Describe(target), AuthoringMessages.NameHint(member, known, now), at));
    }

    private SourcePosition At(SourceSpan span, ScriptStatement statement) =>
        file.At((span.End.Offset > 0 ? span : statement.Span).Start.Offset);

    private string Source(ScriptNode? node) => node is null
        ? ""
        : file.Text[node.Span.Start.Offset..Math.Min(node.Span.End.Offset + 1, file.Text.Length)].Trim();
}
