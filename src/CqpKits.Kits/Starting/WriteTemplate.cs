using System.Text;
using CqpKits.Authoring.Layouts;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Starting;

/// <summary>The use case « template »: writes the template that a form without one is laid out from, for whoever wants to change it.</summary>
public static class WriteTemplate
{
    /// <summary>
    /// Writes <c>modeles/FORM.md</c> beside the certification; the value is its path. Nothing is written over: CQP551 for a form that names a template,
    /// CQP552 for a file that exists.
    /// </summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification.</param>
    /// <param name="form">Code of the form.</param>
    public static Checked<string> Run(IWorkspace workspace, string code, string form) => Certifications.Load(workspace, code).Then(certification =>
    {
        if (certification.Forms.FirstOrDefault(f => f.Code == form) is not { } declared)
        {
            return Checked.Failed<string>(StartingMessages.UnknownForm(form, certification.Forms.Select(f => f.Code)));
        }

        if (declared.Template is { } named)
        {
            return Checked.Failed<string>(StartingMessages.HasTemplate(declared, TemplateFiles.Find(workspace, code, named)));
        }

        var path = WorkspacePaths.OwnTemplate(code, form + ".md");
        if (workspace.List(path).Count > 0)
        {
            return Checked.Failed<string>(StartingMessages.TemplateExists(path, declared));
        }

        return workspace.TryWrite(path, Encoding.UTF8.GetBytes(FormLayout.Of(certification, declared))) is { } fault ? Checked.Failed<string>(fault) : Checked.Of(path);
    });
}
