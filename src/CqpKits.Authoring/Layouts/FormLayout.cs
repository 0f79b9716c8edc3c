using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Layouts;

/// <summary>
/// Lays out a form that names no template, from its declaration: who is assessed, a grid for what repeats, then what concludes. What comes out is a
/// template as a person would write it; a form is composed from it like from any other.
/// </summary>
public static class FormLayout
{
    /// <summary>Width of the text of a page in portrait, millimetres.</summary>
    private const decimal Portrait = 173;

    /// <summary>The text of the template.</summary>
    public static string Of(Certification certification, FormDeclaration form)
    {
        ArgumentNullException.ThrowIfNull(certification);
        ArgumentNullException.ThrowIfNull(form);
        var runs = FieldRuns.Of(certification, form);
        var grids = runs.OfType<GridRun>().ToDictionary(r => r, r => new GridLayout(certification, form, r));
        var text = new LayoutText();
        text.Line("{{ # Mis en page d’après les champs que le formulaire déclare. ~}}");
        if (grids.Values.Any(g => g.Width > Portrait))
        {
            text.Line(":::page{orientation=paysage}").Line(":::").Line();
        }

        text.Line("{{ piece = formulaire ~}}").Line("{{ partie \"titre\" }}").Line();
        var isSaid = false;
        foreach (var run in runs)
        {
            if (!isSaid && run is not IdentityRun)
            {
                Instructions.Write(certification, form, text);
                isSaid = true;
            }

            Write(certification, form, run, grids, text);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(Certification certification, FormDeclaration form, FieldRun run, Dictionary<GridRun, GridLayout> grids, LayoutText text)
    {
        var single = new SingleLayout(certification, form, text);
        switch (run)
        {
            case GridRun grid:
                grids[grid].Write(text);
                break;
            case IdentityRun identity:
                single.Write(identity);
                break;
            case TicksRun ticks:
                single.Write(ticks);
                break;
            case AnswersRun answers:
                single.Write(answers);
                break;
            case NotApplicableRun notApplicable:
                single.Write(notApplicable);
                break;
            case NotesRun notes:
                single.Write(notes);
                break;
            case SignedRun signed:
                single.Write(signed);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(run), run, null);
        }
    }
}
