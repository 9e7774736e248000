using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Takes delivered unit codes apart and holds them against each other and their place (不动产单元号检查).</summary>
/// <remarks>Form, uniqueness and county refuse a code; what a letter of a mark means is a list of the rulebook that is not confirmed, so a letter outside it is a warning.</remarks>
internal sealed class UnitCodeCheck(RulebookEdition rulebook, LandReport report)
{
    private static readonly SubjectId layer = "unit-codes";

    private readonly HashSet<string> owners = ListOf(rulebook, "parcel-owner-mark");
    private readonly HashSet<string> rights = ListOf(rulebook, "parcel-right-mark");
    private readonly HashSet<string> fixtures = ListOf(rulebook, "fixture-mark");

    internal UnitCodes Run(ValueList<DeliveredUnitCode> delivered, Recorder? why)
    {
        var subjects = delivered.CountBy(static code => code.Subject).ToDictionary();
        var counts = delivered.CountBy(static code => code.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var (read, refused) = (new List<UnitCodeOf>(delivered.Count), new List<DeliveredUnitCode>());
        foreach (var code in delivered)
        {
            if (Check(code, counts[code.Text], subjects[code.Subject]) is { } sound)
            {
                Tell(why, code.Subject, sound);
                read.Add(new() { Subject = code.Subject, Code = sound });
            }
            else
            {
                why?.Step(new(FigureTerms.UnitCodeVerdict.Code, code.Subject), Figure.Name("refused"), Derivation.ByRule, [Operand.Of(FigureTerms.UnitCodePart, Figure.Name(CanonicalText.Excerpt(code.Text)))], rule: "findings");
                refused.Add(code);
            }
        }

        return new() { Read = [.. read], Refused = [.. refused] };
    }

    private RealEstateUnitCode? Check(DeliveredUnitCode delivered, int count, int ofSubject)
    {
        if (RealEstateUnitCode.DefectOf(delivered.Text) is { } defect)
        {
            report.Add(FindingCatalogue.UnitCodeOfWrongForm, layer, delivered.Subject, Figure.Name(CanonicalText.Excerpt(delivered.Text)), Figure.Name(defect.ToString()), Figure.Number(RealEstateUnitCode.Length));
            return null;
        }

        if (ofSubject > 1)
        {
            report.Add(FindingCatalogue.UnitSubjectTwice, layer, delivered.Subject, Figure.Number(ofSubject));
            return null;
        }

        if (count > 1)
        {
            report.Add(FindingCatalogue.UnitCodeTwice, layer, delivered.Subject, Figure.Name(delivered.Text), Figure.Number(count));
            return null;
        }

        var code = RealEstateUnitCode.Parse(delivered.Text);
        var county = code.Parcel.County;
        if (delivered.Division is { IsNone: false } division && !county.Contains(division))
        {
            report.Add(FindingCatalogue.UnitCodeOfOtherCounty, layer, delivered.Subject, Figure.Name(county.Prefix), Figure.Name(division.ToString()));
            return null;
        }

        var mark = code.Parcel.Mark;
        Require(owners, mark[..1], "所有权类型", delivered.Subject);
        Require(rights, mark[1..], "宗地特征", delivered.Subject);
        Require(fixtures, code.FixtureMark, "定着物特征", delivered.Subject);
        return code;
    }

    /// <summary>The parts a code was taken apart into, in their order (编码拆分).</summary>
    private static void Tell(Recorder? why, SubjectId subject, RealEstateUnitCode code)
    {
        if (why is null)
        {
            return;
        }

        var parcel = code.Parcel;
        string[] parts = [parcel.County.Prefix, parcel.District, parcel.Subdistrict, parcel.Mark, parcel.Serial, code.FixtureMark, code.FixtureSerial];
        why.Step(
            new(FigureTerms.UnitCodeVerdict.Code, subject),
            Figure.Name(code.ToString()),
            Derivation.ByRule,
            [.. parts.Select(static part => Operand.Of(FigureTerms.UnitCodePart, Figure.Name(part)))],
            rule: "6+3+3+2+5+1+8");
    }

    private void Require(HashSet<string> known, string letter, string place, SubjectId subject)
    {
        if (known.Count > 0 && !known.Contains(letter))
        {
            report.Add(FindingCatalogue.UnitMarkNotListed, layer, subject, Figure.Name(place), Figure.Name(letter));
        }
    }

    private static HashSet<string> ListOf(RulebookEdition rulebook, Code<CodeList> list) =>
        rulebook.CodeLists.Find(list) is { } known ? [.. known.Codes.Select(static listed => listed.Code)] : [];
}
