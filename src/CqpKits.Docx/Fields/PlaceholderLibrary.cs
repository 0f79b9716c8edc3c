using System.Security.Cryptography;
using System.Text;
using CqpKits.Docx.Runs;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Fields;

/// <summary>
/// The placeholders of a document, as building blocks of its glossary part (ECMA-376 part 1, 17.5.2.25 and 17.12).
/// <c>w:showingPlcHdr</c> (17.5.2.39) alone is enough for typing to replace the text; but a control that is filled and then emptied shows the building block that
/// its <c>w:placeholder</c> names, and without one Word's own « Cliquez ou appuyez ici pour entrer du texte. », which a reader could take for an answer.
/// With the glossary, an emptied field shows exactly the placeholder in the form definition.
/// </summary>
internal sealed class PlaceholderLibrary
{
    private readonly SortedDictionary<string, Invitation> invitations = new(StringComparer.Ordinal);

    public bool Any => invitations.Count > 0;

    /// <summary>Name of the building block with the placeholder of a field, which is added to the library.</summary>
    /// <exception cref="InvalidOperationException">The field has no placeholder: its control would be invisible, and could not be told from a filled one.</exception>
    public string NameOf(FormField field, string style)
    {
        if (string.IsNullOrWhiteSpace(field.Placeholder))
        {
            throw new InvalidOperationException($"Field « {field.Id} » has no placeholder.");
        }

        var name = "cqpkits-" + ReadableCode.Of(style + "\n" + field.Placeholder, 12);
        invitations[name] = new Invitation(field.Placeholder, style);
        return name;
    }

    public W.GlossaryDocument Write() => new(new W.DocParts(invitations.Select(i => Block(i.Key, i.Value))));

    private static W.DocPart Block(string name, Invitation invitation) => new(
        new W.DocPartProperties(
            new W.DocPartName { Val = name },
            new W.Category(new W.Name { Val = "General" }, new W.Gallery { Val = W.DocPartGalleryValues.Placeholder }),
            new W.DocPartTypes(new W.DocPartType { Val = W.DocPartValues.SdtPlaceholder }),
            new W.Behaviors(new W.Behavior { Val = W.DocPartBehaviorValues.Content }),
            new W.DocPartId { Val = Identity(name) }),
        new W.DocPartBody(new W.Paragraph(TextRuns.Of(invitation.Text, new W.RunProperties(new W.RunStyle { Val = invitation.Style })))));

    /// <summary>The GUID of a building block, a hash of its name, which is a hash of its text and style.</summary>
    private static string Identity(string name) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString("B").ToUpperInvariant();

    private sealed record Invitation(string Text, string Style);
}
