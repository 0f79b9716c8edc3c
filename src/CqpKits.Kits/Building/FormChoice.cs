using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>Which forms a request asks for.</summary>
internal static class FormChoice
{
    /// <summary>The forms asked for; names nobody declares are reported.</summary>
    public static IReadOnlyList<FormDeclaration> Choose(Certification certification, BuildRequest request, List<Diagnostic> diagnostics)
    {
        if (certification.Forms.Count == 0)
        {
            diagnostics.Add(KitMessages.NoForm(certification.Identity.Code));
        }

        var roles = certification.Forms.Select(f => f.Role).Distinct().ToList();
        if (request.Kit is { } kit && !roles.Contains(kit))
        {
            diagnostics.Add(KitMessages.UnknownKit(kit, roles));
        }

        if (request.Document is { } document && certification.Forms.All(f => f.Code != document))
        {
            diagnostics.Add(KitMessages.UnknownDocument(document, certification.Forms.Select(f => f.Code)));
        }

        return [.. certification.Forms.Where(f => (request.Kit ?? f.Role) == f.Role && (request.Document ?? f.Code) == f.Code)];
    }
}
