using CqpKits.Kits.Listing;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints certifications with the content of each kit and the fields of each form.</summary>
internal static class ListPresentation
{
    public static void Show(IReadOnlyList<CertificationListing> certifications, TextWriter output)
    {
        foreach (var certification in certifications)
        {
            output.WriteLine($"{certification.Code} — {certification.Title} (version {certification.Version})");
            output.WriteLine($"  Thème : {certification.Theme ?? "celui de l'outil"}");
            Kits(certification, output);
            Documents(certification, output);
            foreach (var form in certification.Forms)
            {
                Form(form, output);
            }

            output.WriteLine();
        }

        output.WriteLine(Counts.Of(certifications.Count, "certification") + ".");
    }

    /// <summary>Prints templates, each with what it says of itself.</summary>
    public static void Show(IReadOnlyList<TemplateListing> templates, TextWriter output)
    {
        foreach (var template in templates)
        {
            output.WriteLine($"{template.Name} ({template.File})");
            foreach (var line in (string?[])[Given("", template.Says), Given("Demande : ", string.Join(", ", template.Needs)), Given("Employé par ", string.Join(", ", template.UsedBy))])
            {
                if (line is not null)
                {
                    output.WriteLine("  " + line);
                }
            }
        }

        output.WriteLine();
        output.WriteLine($"{Counts.Of(templates.Count, "modèle")}. Un formulaire ou un document nomme le sien par « modele: » ; un formulaire qui n'en nomme pas est mis en page d'après ses champs.");
    }

    private static string? Given(string before, string said) => said.Length > 0 ? before + said : null;

    private static void Kits(CertificationListing certification, TextWriter output)
    {
        if (certification.Kits.Count == 0)
        {
            output.WriteLine("  Aucun kit n'est déclaré : chaque rôle reçoit ses formulaires.");
        }

        foreach (var kit in certification.Kits)
        {
            output.WriteLine($"  Kit « {kit.Role} » : {kit.Title}, pour {kit.Recipient} ({kit.Copies})");
            output.WriteLine($"    {string.Join(", ", kit.Documents)}{(kit.Cover is null ? "" : $", livret ({kit.Cover})")}");
        }
    }

    private static void Documents(CertificationListing certification, TextWriter output)
    {
        foreach (var document in certification.Documents)
        {
            output.WriteLine($"  Document « {document.Code} » : {document.Title} ({Counts.Of(document.Files, "fichier")}, modèle {document.Template})");
        }
    }

    private static void Form(FormListing form, TextWriter output)
    {
        output.WriteLine($"  Formulaire « {form.Code} » : {form.Title} (rôle {form.Role}, {form.Copies}, {(form.Template is { } template ? $"modèle {template}" : "mis en page d'après ses champs")})");
        foreach (var field in form.Fields)
        {
            var repeated = field.Ids is [var only] && only == field.Id ? "" : $", {Counts.Of(field.Ids.Count, "champ")} : {string.Join(", ", field.Ids)}";
            output.WriteLine($"    {field.Id} — {field.Label} ({field.Nature}{repeated})");
        }
    }
}
