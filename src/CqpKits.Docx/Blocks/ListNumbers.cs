using CqpKits.Docx.Runs;
using CqpKits.Looks.Lists;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>The numberings of the lists of a document (ECMA-376 part 1, 17.9): one for all bulleted lists, a new one for each numbered list.</summary>
internal sealed class ListNumbers(decimal scale)
{
    private const int Bullets = 0;
    private const int Ordinals = 1;

    private readonly List<W.NumberingInstance> instances = [];
    private readonly ListLook look = new(scale);
    private int? bullets;

    public bool Any => instances.Count > 0;

    /// <summary>Indentation of the text of an item, twips.</summary>
    public int TextIndent(int level) => Measure.Twips(look.TextIndent(level));

    /// <summary>
    /// Numbering id of a list. Each ordered list has its own instance, so that it starts at 1: paragraphs of one instance are numbered through.
    /// </summary>
    public int For(bool ordered, int level) => ordered ? Restarted(level) : bullets ??= Add(Bullets);

    public W.Numbering Write()
    {
        var numbering = new W.Numbering(Abstract(Bullets, ordered: false));
        numbering.Append(Abstract(Ordinals, ordered: true));
        numbering.Append(instances);
        return numbering;
    }

    private int Restarted(int level)
    {
        var id = Add(Ordinals);
        instances[^1].Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = ListLook.Level(level) });
        return id;
    }

    private int Add(int definition)
    {
        instances.Add(new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = instances.Count + 1 });
        return instances.Count;
    }

    private static W.NumberFormatValues Format(ListNumbering numbering) => numbering switch
    {
        ListNumbering.None => W.NumberFormatValues.Bullet,
        ListNumbering.Decimal => W.NumberFormatValues.Decimal,
        _ => W.NumberFormatValues.LowerLetter,
    };

    private W.AbstractNum Abstract(int id, bool ordered)
    {
        var result = new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < ListLook.Levels; level++)
        {
            result.Append(new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = Format(ListLook.Numbering(ordered, level)) },
                new W.LevelText { Val = (ordered ? "%" + Measure.Text(level + 1) : "") + ListLook.Sign(ordered, level) },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = Measure.Text(TextIndent(level)), Hanging = Measure.Text(Measure.Twips(look.Step)) }))
            { LevelIndex = level });
        }

        return result;
    }
}
