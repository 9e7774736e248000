using AssetPlanning.Balance;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>A result names the numbers it stood on, and another edition says which of them it answers differently.</summary>
public class EditionReplayTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    /// <summary>暂行条例 第十二条: the value of commercial land and its grant asked for its longest term, each on its day, once per county, not once per parcel.</summary>
    [Fact]
    public void Evaluate_Grant_RemembersTheRowItStoodOn()
    {
        var used = Evaluated(Edition).Provenance.Parameters;

        used.Select(static one => $"{one.Parameter} {string.Join(',', one.Case)} {one.On:yyyy-MM-dd} {one.Value}").Should().Equal(
            "right.longest-term CLU-S,commercial 2026-01-01 40",
            "right.longest-term CLU-C,commercial 2026-01-01 40",
            "right.longest-term CLU-S,commercial 2027-03-01 40");
        used[2].Should().BeEquivalentTo(new UsedParameter
        {
            Parameter = "right.longest-term",
            Case = ["CLU-S", "commercial"],
            Region = "440106001001",
            On = new(2027, 3, 1),
            Value = "40",
            Basis = new("《城镇国有土地使用权出让和转让暂行条例》(2020)", "第十二条"),
        });
    }

    [Fact]
    public void Under_TheSameEdition_NothingChanged() =>
        ParameterChange.Under(Evaluated(Edition).Provenance, Edition).Should().BeEmpty();

    [Fact]
    public void Under_EditionWithAnotherRow_NamesEveryChangedRowUsed()
    {
        var newer = Amended("""
            {"replaces": true,
             "sources": [{"code": "x-new", "chinese": "《某条例》(2027)", "english": "Some Regulations (2027)"}],
             "rows": [
               {"parameter": "right.longest-term", "right": "CLU-S", "purpose": "commercial", "value": "60", "from": "1990-05-19", "source": "x-new", "clause": "第九条", "evidence": "Statute"},
               {"parameter": "right.longest-term", "right": "CLU-S", "purpose": "residential", "value": "90", "from": "1990-05-19", "source": "x-new", "evidence": "Statute"}
             ]}
            """);

        var changes = ParameterChange.Under(Evaluated(Edition).Provenance, newer);

        changes.Should().HaveCount(2, "value and grant used the row of commerce, nobody that of housing")
            .And.OnlyContain(static change => change.Used.Value == "40" && change.Now == "60" && change.Basis == new Citation("《某条例》(2027)", "第九条"));
    }

    /// <summary>The other way round: what was made with the newer edition is held against the older one.</summary>
    [Fact]
    public void Under_EditionWithoutTheRow_SaysSo()
    {
        var newer = Amended("""
            {"sources": [{"code": "x-new", "chinese": "《某市规定》", "english": "Some City Rules"}],
             "rows": [{"parameter": "right.longest-term", "right": "CLU-S", "purpose": "commercial", "value": "40", "region": "4401", "source": "x-new", "evidence": "Statute"}]}
            """);

        var changes = ParameterChange.Under(Evaluated(newer).Provenance, Edition);

        changes.Should().HaveCount(2).And.OnlyContain(static change => change.Used.Basis!.Source == "《某市规定》");
        changes.Should().OnlyContain(
            static change => change.Now == "40" && change.Basis!.Source == "《城镇国有土地使用权出让和转让暂行条例》(2020)",
            "the same number on other grounds is told too");
    }

    private static Explained<Evaluation> Evaluated(RulebookEdition edition) =>
        new AssetPlannerBuilder().UseRulebook(edition).Build().Evaluate(RiversideProgramme.Make());

    private static RulebookEdition Amended(string json) =>
        new RulebookDraft(Edition).WithJson("newer.json", System.Text.Encoding.UTF8.GetBytes(json)).Build().Value;
}
