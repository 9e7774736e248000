using System.Text;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Rows of law and practice: asked by place and day, never a silent number; an unsound file never becomes an edition.</summary>
public class RulebookDraftTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly Parameter<Ratio, Circumstance> Rate = new("x-rate");

    private const string Head = """
        "sources": [{"code": "x-s", "chinese": "《某办法》", "english": "Some Measures"}],
        "circumstances": [{"code": "x-house", "chinese": "住宅", "english": "housing"}, {"code": "x-shop", "chinese": "商铺", "english": "shop"}],
        "parameters": [{"code": "x-rate", "chinese": "税率", "english": "rate", "kind": "Ratio", "facets": ["Circumstance"]}],
        """;

    /// <summary>《城镇国有土地使用权出让和转让暂行条例》第十二条: 居住 70, 工业 50, 教科文卫体 50, 商业旅游娱乐 40, 综合或其他 50.</summary>
    [Theory]
    [InlineData("residential", 70, AnswerStatus.Declared)]
    [InlineData("industrial", 50, AnswerStatus.Declared)]
    [InlineData("education-culture-health", 50, AnswerStatus.Declared)]
    [InlineData("commercial", 40, AnswerStatus.Declared)]
    [InlineData("mixed", 50, AnswerStatus.Declared)]
    public void Ask_LongestTermOfStateConstructionLand_IsThatOfArticleTwelve(string purpose, int years, AnswerStatus status)
    {
        var answer = Edition.Ask(StandardParameters.RightLongestTerm, "CLU-S", purpose, Day);

        answer.Value.Should().Be((Years)years);
        answer.Status.Should().Be(status);
        Edition.Cite(answer.Row!).ToString().Should().Be("《城镇国有土地使用权出让和转让暂行条例》(2020) 第十二条");
    }

    /// <summary>《海域使用管理法》第二十五条; 《矿产资源法》(2024)第二十四条; 《民法典》第七百零五条; 《土地管理法实施条例》第二十条.</summary>
    [Theory]
    [InlineData("SEA", "aquaculture", 15)]
    [InlineData("SEA", "ship-breaking", 20)]
    [InlineData("SEA", "sea-tourism", 25)]
    [InlineData("SEA", "salt-and-mining", 30)]
    [InlineData("SEA", "public-welfare-sea", 40)]
    [InlineData("SEA", "harbour-works", 50)]
    [InlineData("MIN", "salt-and-mining", 30)]
    [InlineData("EXP", "industrial", 5)]
    [InlineData("LSE", "commercial", 20)]
    [InlineData("TMP", "infrastructure", 4)]
    [InlineData("TMP", "industrial", 2)]
    [InlineData("CLU-C", "commercial", 40)]
    [InlineData("LCR", "arable", 30)]
    [InlineData("WTR", "industrial", 10)]
    public void Ask_LongestTerm_IsThatOfTheStatute(string right, string purpose, int years) =>
        Edition.Ask(StandardParameters.RightLongestTerm, right, purpose, Day).Value.Should().Be((Years)years);

    [Fact]
    public void Ask_InAProvince_InheritsTheNationalRow() =>
        Edition.Ask(StandardParameters.RightLongestTerm, "CLU-S", "commercial", Day, "440106").Status.Should().Be(AnswerStatus.Inherited);

    [Fact]
    public void Ask_BeforeTheFirstVintage_IsMissing()
    {
        var answer = Edition.Ask(StandardParameters.RightLongestTerm, "CLU-S", "commercial", new(1989, 1, 1));

        answer.IsMissing.Should().BeTrue();
        answer.Gap.Should().Be(FindingCatalogue.BeforeFirstVintage);
        answer.Invoking(static missing => missing.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Ask_NearerRegionsAndVintages_NearestRowInForceAnswers()
    {
        var edition = Built("""
            "rows": [
              {"parameter": "x-rate", "circumstance": "x-house", "value": "3%", "from": "2020-01-01", "until": "2025-01-01", "source": "x-s", "evidence": "Statute"},
              {"parameter": "x-rate", "circumstance": "x-house", "value": "4%", "from": "2026-01-01", "source": "x-s", "evidence": "Statute"},
              {"parameter": "x-rate", "circumstance": "x-house", "value": "3.5%", "from": "2026-06-01", "region": "44", "source": "x-s", "evidence": "Statute"},
              {"parameter": "x-rate", "circumstance": "x-house", "value": "3.2%", "from": "2026-06-01", "region": "440106", "source": "x-s", "evidence": "Unconfirmed"},
              {"parameter": "x-rate", "circumstance": "x-shop", "value": "5%", "region": "33", "source": "x-s", "evidence": "Practice"}
            ]
            """);

        Asked("x-house", new(2024, 12, 31), default).Value.Should().Be(Ratio.FromPercent(3));
        Asked("x-house", new(2025, 6, 1), default).Gap.Should().Be(FindingCatalogue.VintageGap);
        Asked("x-house", new(2019, 12, 31), default).Gap.Should().Be(FindingCatalogue.BeforeFirstVintage);
        Asked("x-house", Day, "440106001").Should().Match<ParameterAnswer<Ratio>>(static answer => answer.Value == Ratio.FromPercent(3.2m) && answer.Status == AnswerStatus.Inherited);
        Asked("x-house", Day, "440106").Status.Should().Be(AnswerStatus.Declared);
        Asked("x-house", Day, "440305").Value.Should().Be(Ratio.FromPercent(3.5m));
        Asked("x-house", new(2026, 3, 1), "440305").Value.Should().Be(Ratio.FromPercent(4));
        Asked("x-house", Day, "330106").Value.Should().Be(Ratio.FromPercent(4));
        Asked("x-shop", Day, "440106").Gap.Should().Be(FindingCatalogue.NoRow);

        ParameterAnswer<Ratio> Asked(string about, DateOnly on, DivisionCode region) => edition.Ask(Rate, about, on, region);
    }

    [Theory]
    [InlineData("""{"parameter": "x-none", "value": "1", "source": "x-s", "evidence": "Statute"}""", "rulebook.unknown-parameter")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "value": "3%", "source": "x-other", "evidence": "Statute"}""", "rulebook.unknown-source")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-barn", "value": "3%", "source": "x-s", "evidence": "Statute"}""", "rulebook.unknown-facet-code")]
    [InlineData("""{"parameter": "x-rate", "right": "CLU-S", "value": "3%", "source": "x-s", "evidence": "Statute"}""", "rulebook.facet-mismatch")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "value": "three", "source": "x-s", "evidence": "Statute"}""", "rulebook.value-unreadable")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "source": "x-s", "evidence": "Statute"}""", "rulebook.value-or-bounds")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "least": "5%", "most": "3%", "source": "x-s", "evidence": "Statute"}""", "rulebook.value-or-bounds")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "value": "3%", "from": "2026-01-01", "until": "2026-01-01", "source": "x-s", "evidence": "Statute"}""", "rulebook.period-empty")]
    [InlineData("""{"parameter": "x-rate", "circumstance": "x-house", "value": "3%", "source": "x-s", "evidence": "Statute"}, {"parameter": "x-rate", "circumstance": "x-house", "value": "4%", "from": "2026-01-01", "source": "x-s", "evidence": "Statute"}""", "rulebook.rows-overlap")]
    public void Build_UnsoundRow_IsRefusedWithFileAndRow(string rows, string code)
    {
        var built = Draft($"\"rows\": [{rows}]").Build();

        built.IsRefused.Should().BeTrue();
        built.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Chinese.Contains("test.json"));
    }

    /// <summary>契税法第三条: 3 % to 5 %; a province that writes 6 % is refused with both rows and the bound.</summary>
    [Fact]
    public void Build_ProvincialValueOutsideNationalBounds_IsRefused()
    {
        var built = Draft("""
            "rows": [
              {"parameter": "x-rate", "circumstance": "x-house", "least": "3%", "most": "5%", "from": "2021-09-01", "source": "x-s", "clause": "第三条", "evidence": "Statute"},
              {"parameter": "x-rate", "circumstance": "x-house", "value": "6%", "from": "2022-01-01", "region": "44", "source": "x-s", "evidence": "Statute"},
              {"parameter": "x-rate", "circumstance": "x-house", "value": "5%", "from": "2022-01-01", "region": "33", "source": "x-s", "evidence": "Statute"}
            ]
            """).Build();

        built.Findings.Should().ContainSingle().Which.Chinese.Should().Be("test.json 第 2 行：x-rate[x-house]@440000000000 的取值 6% 超出 test.json 第 1 行规定的幅度 3%～5%。");
    }

    /// <summary>The same through the built-in rows: 《契税法》(2020)第三条, three to five per cent.</summary>
    [Fact]
    public void Build_ProvincialDeedTaxOfSixPercent_IsRefusedWithFileRowAndBound()
    {
        var built = new RulebookDraft(Edition).With(RulebookFile.Read("guangdong.json", """
            {"sources": [{"code": "x-gd", "chinese": "某省决定", "english": "a provincial decision"}],
             "rows": [{"parameter": "tax.deed-rate", "value": "6%", "region": "44", "from": "2022-01-01", "source": "x-gd", "evidence": "Statute"}]}
            """u8)).Build();

        built.Findings.Should().ContainSingle().Which.English.Should().Be("guangdong.json row 1: the value 6% of tax.deed-rate@440000000000 leaves the bounds 3%～5% of taxes-and-fees.json row 10.");
    }

    [Fact]
    public void Ask_WhereOnlyBoundsAreKnown_IsMissing() =>
        Built("""
            "rows": [{"parameter": "x-rate", "circumstance": "x-house", "least": "3%", "most": "5%", "source": "x-s", "evidence": "Statute"}]
            """).Ask(Rate, "x-house", Day).Gap.Should().Be(FindingCatalogue.BoundsOnly);

    [Fact]
    public void Build_FileThatReplaces_TakesThePlaceOfTheRowAndSaysSo()
    {
        var basis = Built("""
            "rows": [{"parameter": "x-rate", "circumstance": "x-house", "value": "3%", "source": "x-s", "evidence": "Statute"}]
            """);
        var file = RulebookFile.Read("local.json", """
            {"replaces": true, "rows": [{"parameter": "x-rate", "circumstance": "x-house", "value": "4%", "source": "x-s", "evidence": "Statute"}]}
            """u8);

        var built = new RulebookDraft(basis).With(file).Build();

        built.Value.Ask(Rate, "x-house", Day).Value.Should().Be(Ratio.FromPercent(4));
        built.Findings.Should().ContainSingle().Which.Code.Should().Be((Code<FindingKind>)"rulebook.row-replaced");
        RowChange.Between(basis, built.Value).Should().ContainSingle().Which.Should().Match<RowChange>(static change => change.Before!.Value == "3%" && change.After!.Value == "4%");
    }

    [Fact]
    public void Build_EntryOfAUserWithoutPrefix_IsRefused() =>
        new RulebookDraft(Edition).With(RulebookFile.Read("a.json", """{"sources": [{"code": "some", "chinese": "某", "english": "some"}]}"""u8)).Build()
            .Findings.Should().ContainSingle().Which.Code.Should().Be((Code<FindingKind>)"rulebook.own-code-needed");

    [Theory]
    [InlineData("""{"rows": [{"parameter": "x-rate"}]}""")]
    [InlineData("""{"rows": null}""")]
    [InlineData("""{"colour": "red"}""")]
    [InlineData("""{"subject": "a", "subject": "b"}""")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"rows": [{"parameter": "x-rate", "source": "x-s", "evidence": 1}]}""")]
    [InlineData("""{"rows": [{"parameter": "x-rate", "source": "x-s", "evidence": "Statute", "from": "2026-1-1"}]}""")]
    public void Read_NoRulebookFile_IsRefusedWithItsName(string json) =>
        FluentActions.Invoking(() => RulebookFile.Read("a.json", Encoding.UTF8.GetBytes(json))).Should().Throw<DocumentException>().WithMessage("a.json: $*").Which.Remedy.Should().NotBeEmpty();

    /// <summary>Written and read again nothing is lost, the first kind and the first evidence of their lists included.</summary>
    [Fact]
    public void ToJson_EverythingOfTheEdition_ComesBackTheSame()
    {
        var file = new RulebookFile
        {
            Name = "all.json", Sources = [.. Edition.Sources.All], Purposes = [.. Edition.Purposes.All], Circumstances = [.. Edition.Circumstances.All],
            Parameters = [.. Edition.Parameters.All], Rows = Edition.Rows,
        };

        RulebookFile.Read("all.json", file.ToJson()).Should().Be(file);
    }

    [Fact]
    public void Csv_AllRowsOfTheEdition_ComeBackTheSame()
    {
        var csv = RulebookCsv.Write(Edition.Rows);

        var read = RulebookCsv.Read("rows.csv", csv);

        read.Rows.Should().Equal(Edition.Rows);
        RulebookCsv.Write(read.Rows).Should().Equal(csv);
    }

    [Theory]
    [InlineData("parameter,source\nx-rate", "line 2: 有 1 个单元格")]
    [InlineData("parameter,colour\n", "line 1, colour")]
    [InlineData("parameter,parameter\n", "line 1, parameter: 表头出现两次")]
    [InlineData("", "line 1: 表格没有表头")]
    [InlineData("parameter,source,evidence\nx-rate,\"x-s,Statute", "line 2: 引号没有配对")]
    [InlineData("parameter,source,evidence\nx-rate,x-s,Surely", "line 2, evidence")]
    [InlineData("parameter,source,evidence,from\nx-rate,x-s,Statute,1/2/2026", "line 2, from")]
    public void Csv_NoSuchTable_IsRefusedWithLine(string csv, string says) =>
        FluentActions.Invoking(() => RulebookCsv.Read("rows.csv", Encoding.UTF8.GetBytes(csv))).Should().Throw<DocumentException>().WithMessage($"rows.csv: {says}*");

    [Fact]
    public void StandardParameters_AndTheDictionary_SayTheSame()
    {
        var handles = typeof(StandardParameters).GetProperties().Select(static property => (ParameterHandle)property.GetValue(null)!).ToList();

        handles.Should().OnlyContain(static handle => Edition.Parameters.Contains(handle.Code) && handle.Fits(Edition.Parameters.Find(handle.Code)!));
        Edition.Parameters.All.Select(static term => term.Code).Should().BeSubsetOf(handles.Select(static handle => handle.Code));
    }

    private static RulebookDraft Draft(string rows) =>
        new RulebookDraft(Edition).With(RulebookFile.Read("test.json", Encoding.UTF8.GetBytes($"{{{Head}{rows}}}")));

    private static RulebookEdition Built(string rows) => Draft(rows).Build().Value;
}
