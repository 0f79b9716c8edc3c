using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Testing;

/// <summary>Reads forms that were built in a workspace, as a returned file is read.</summary>
internal static class ReadBack
{
    /// <summary>True for a document with a printed code: a form.</summary>
    public static bool IsForm(byte[] document) => Opened(document).PrintedCodes.Count > 0;

    /// <summary>The frozen definition of a form.</summary>
    public static FormDefinition Definition(MemoryWorkspace workspace, byte[] form) => Definition(workspace, Opened(form));

    /// <summary>The answers of a form of any format, in the order of its fields.</summary>
    public static IReadOnlyList<Answer> Answers(MemoryWorkspace workspace, byte[] form)
    {
        var opened = Opened(form);
        var definition = Definition(workspace, opened);
        return FormInterpretation.Interpret(definition, opened.Read(definition, opened.PrintedCodes.Single().IssueId));
    }

    private static FormDefinition Definition(MemoryWorkspace workspace, ReturnedDocument opened) =>
        new FrozenForms(workspace).Find(opened.PrintedCodes.Single().FormId, null).Value!;

    private static ReturnedDocument Opened(byte[] file)
    {
        var opened = FormReader.Open("rendu.docx", file);
        Assert.True(opened.Succeeded, string.Join('\n', opened.Diagnostics));
        return opened.Value!;
    }
}
