using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Rows as they should not be: an answer is right, missing or refused, never another row's.</summary>
public class HostileRowsTests(ITestOutputHelper output)
{
    private static readonly Parameter<Ratio> Rate = new("x-rate");
    private static readonly DateOnly Day = new(2026, 11, 1);

    private const string Head = """
        {"sources": [{"code": "x-s", "chinese": "《某办法》", "english": "Some Measures"}],
         "circumstances": [{"code": "x-house", "chinese": "住宅", "english": "housing"}],
         "parameters": [{"code": "x-rate", "chinese": "税率", "english": "rate", "kind": "Ratio"},
                        {"code": "x-case", "chinese": "分情形税率", "english": "rate by case", "kind": "Ratio", "facets": ["Circumstance"]}],
         "rows": [
        """;

    /// <summary>2, 4, 6, 9 and 12 digits: the deepest row that the place lies in answers, and no sibling's.</summary>
    [Theory]
    [InlineData("330000000000", "1%", AnswerStatus.Inherited)]
    [InlineData("44", "2%", AnswerStatus.Declared)]
    [InlineData("440000", "2%", AnswerStatus.Declared)]
    [InlineData("4402", "2%", AnswerStatus.Inherited)]
    [InlineData("4401", "3%", AnswerStatus.Declared)]
    [InlineData("440100", "3%", AnswerStatus.Declared)]
    [InlineData("440105", "3%", AnswerStatus.Inherited)]
    [InlineData("440106", "4%", AnswerStatus.Declared)]
    [InlineData("440106002", "4%", AnswerStatus.Inherited)]
    [InlineData("440106001", "5%", AnswerStatus.Declared)]
    [InlineData("440106001002", "5%", AnswerStatus.Inherited)]
    [InlineData("440106001001", "6%", AnswerStatus.Declared)]
    [InlineData("441900", "7%", AnswerStatus.Declared)]
    [InlineData("441900003", "8%", AnswerStatus.Declared)]
    [InlineData("441900004", "7%", AnswerStatus.Inherited)]
    public void Ask_AtEveryLevel_DeepestRowAnswers(string region, string value, AnswerStatus status)
    {
        var edition = Built(
            Row("1%"), Row("2%", "44"), Row("3%", "4401"), Row("4%", "440106"), Row("5%", "440106001"), Row("6%", "440106001001"), Row("7%", "4419"), Row("8%", "441900003"));

        var answer = edition.Ask(Rate, Day, region);

        (answer.Value, answer.Status).Should().Be((Ratio.Parse(value), status));
    }

    /// <summary>29 February: the first day and the day of lapse are what they say.</summary>
    [Theory]
    [InlineData(2024, 2, 28, "1%")]
    [InlineData(2024, 2, 29, "2%")]
    [InlineData(2024, 3, 1, "3%")]
    public void Ask_AroundALeapDay_EachDayHasItsRow(int year, int month, int day, string value) =>
        Built(Row("1%", until: "2024-02-29"), Row("2%", from: "2024-02-29", until: "2024-03-01"), Row("3%", from: "2024-03-01"))
            .Ask(Rate, new(year, month, day)).Value.Should().Be(Ratio.Parse(value));

    /// <summary>A province that only states bounds has not said which value holds; the nation's 1 % may lie outside and does not answer.</summary>
    [Fact]
    public void Ask_ProvinceWithBoundsOnly_NationalValueDoesNotAnswer()
    {
        var edition = Built(Row("1%"), Bounds("2%", "3%", "44"), Row("2.5%", "4401"));

        edition.Ask(Rate, Day, "4402").Gap.Should().Be(FindingCatalogue.BoundsOnly);
        edition.Ask(Rate, Day, "4401").Value.Should().Be(Ratio.FromPercent(2.5m));
        edition.Ask(Rate, Day, "33").Value.Should().Be(Ratio.FromPercent(1));
    }

    /// <summary>A case known from later on only is told as such, also where the row leaves the case open.</summary>
    [Fact]
    public void Ask_OpenCaseBeforeItsFirstVintage_SaysSo() =>
        RulebookEdition.Embedded.Ask(StandardParameters.RightLongestTerm, "MIN", "salt-and-mining", new(2020, 1, 1)).Gap.Should().Be(FindingCatalogue.BeforeFirstVintage);

    [Theory]
    [InlineData("x-rate", null, "2%", "4%", true)]
    [InlineData("x-rate", null, "3%", "6%", true)]
    [InlineData("x-rate", null, "3%", "5%", false)]
    [InlineData("x-rate", null, "3.5%", null, false)]
    [InlineData("x-rate", null, null, "5.1%", true)]
    public void Build_BoundsOfAProvinceBeyondThoseOfTheNation_AreRefused(string parameter, string? value, string? least, string? most, bool isRefused)
    {
        var built = Draft(Bounds("3%", "5%"), Line(parameter, value, least, most, "44")).Build();

        built.Findings.Select(static finding => finding.Code.ToString()).Should().Equal(isRefused ? ["rulebook.out-of-bounds"] : []);
    }

    /// <summary>Bounds that leave the case open bind every case that has none of its own.</summary>
    [Fact]
    public void Build_CaseOutsideTheBoundsOfTheOpenCase_IsRefused()
    {
        var open = """{"parameter": "x-case", "least": "3%", "most": "5%", "source": "x-s", "evidence": "Statute"}""";
        var inside = """{"parameter": "x-case", "circumstance": "x-house", "value": "6%", "region": "44", "source": "x-s", "evidence": "Statute"}""";
        var own = """{"parameter": "x-case", "circumstance": "x-house", "least": "6%", "most": "7%", "source": "x-s", "evidence": "Statute"}""";

        Draft(open, inside).Build().Findings.Should().ContainSingle().Which.Code.ToString().Should().Be("rulebook.out-of-bounds");
        Draft(own, inside).Build().Findings.Should().BeEmpty();
    }

    /// <summary>A user's own handle that says otherwise than the dictionary is misuse, not an answer to another question.</summary>
    [Fact]
    public void Ask_HandleThatDoesNotFitTheDictionary_IsRefused()
    {
        var edition = RulebookEdition.Embedded;

        edition.Invoking(static asked => asked.Ask(new Parameter<Years, Purpose>("right.longest-term"), "commercial", Day)).Should().Throw<ArgumentException>();
        edition.Invoking(static asked => asked.Ask(new Parameter<Ratio, RightType, Purpose>("right.longest-term"), "CLU-S", "commercial", Day)).Should().Throw<ArgumentException>();
        edition.Invoking(static asked => asked.Slot(new Parameter<Years>("right.longest-term"))).Should().Throw<ArgumentException>();
        edition.Invoking(static asked => asked.Ask(new Parameter<Years>("x-unheard-of"), Day)).Should().Throw<ArgumentException>();
    }

    /// <summary>The same twelve digits of two lists of divisions are two places, and each has its bounds.</summary>
    [Fact]
    public void Build_RowsOfTwoVintagesOfOneCode_DoNotMeet()
    {
        var edition = Built(Row("1%", "440106@2010"), Row("2%", "440106@2020"));

        edition.Ask(Rate, Day, "440106@2010").Value.Should().Be(Ratio.FromPercent(1));
        edition.Ask(Rate, Day, "440106@2020").Value.Should().Be(Ratio.FromPercent(2));
        RowChange.Between(edition, edition).Should().BeEmpty();
    }

    /// <summary>Whatever the rows, the answer is that of the plain rule: the deepest region with a row in force.</summary>
    [Fact]
    public void Ask_RandomRows_AgreesWithThePlainRule() => Runs.Each(output, 60, 6_000, (draw, _) =>
    {
        string[] places = ["", "44", "33", "4401", "440106", "440106001", "440106001001"];
        var rows = places.SelectMany(place => Enumerable.Range(2000, 30).Where(_ => draw.OnceIn(4)).Select(year => (Place: place, Year: year))).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var edition = Built([.. rows.Select((row, at) => Row($"{at + 1}%", row.Place, $"{row.Year}-01-01", $"{row.Year + 1}-01-01"))]);
        var (asked, on) = (draw.Pick(places), new DateOnly(draw.Int(1998, 2032), draw.Int(1, 12), draw.Int(1, 28)));

        var expected = rows.Where(row => asked.StartsWith(row.Place, StringComparison.Ordinal) && row.Year == on.Year).OrderByDescending(static row => row.Place.Length).FirstOrDefault();
        var answer = asked.Length == 0 ? edition.Ask(Rate, on) : edition.Ask(Rate, on, asked);
        (answer.IsMissing ? null : answer.Row!.Value).Should().Be(expected.Place is null ? null : $"{rows.IndexOf(expected) + 1}%");
    });

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("'=1")]
    [InlineData("''-1")]
    [InlineData("'quoted'")]
    [InlineData("'")]
    [InlineData(" spaces around ")]
    [InlineData("two\r\nlines, \"quoted\"")]
    public void Csv_NoteLikeAFormula_IsTextAndComesBackTheSame(string note)
    {
        var row = RulebookEdition.Embedded.Rows[0] with { Note = note, Clause = note };

        var csv = RulebookCsv.Write([row]);

        RulebookCsv.Read("rows.csv", csv).Rows.Should().Equal(row);
        var cells = CsvLines.Read("rows.csv", Encoding.UTF8.GetString(csv)[1..], ReadLimits.Default)[1].Fields;
        cells.Should().NotContain(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0]));
    }

    /// <summary>As spreadsheets of offices save it: with a mark, Chinese headings, columns moved, line ends of either kind, an empty line.</summary>
    [Theory]
    [InlineData("\uFEFF参数,取值,来源,依据性质\r\nx-rate,3%,x-s,Statute\r\n,,,\r\n")]
    [InlineData("依据性质,来源,取值,参数\nStatute , x-s,\" 3%\",x-rate")]
    [InlineData("parameter,value,source,evidence,note\nx-rate,3%,x-s,Statute,\n\n")]
    public void Csv_AsSpreadsheetsSaveIt_IsRead(string csv) =>
        RulebookCsv.Read("rows.csv", Encoding.UTF8.GetBytes(csv)).Rows.Should().ContainSingle().Which.Should().Match<RulebookRow>(static row => row.Value == "3%" && row.Source == "x-s");

    [Fact]
    public void Csv_BeyondTheLimitsOrNotUtf8_IsRefused()
    {
        Refusal("parameter,note\nx,\"" + new string('长', 70_000) + '"', null).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Refusal("parameter\nx", new() { Bytes = 5 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        FluentActions.Invoking(static () => RulebookCsv.Read("rows.csv", [0x70, 0xFF])).Should().Throw<DocumentException>().Which.Defect.Should().Be(DocumentDefect.Encoding);

        static DocumentException Refusal(string csv, ReadLimits? limits) =>
            FluentActions.Invoking(() => RulebookCsv.Read("rows.csv", Encoding.UTF8.GetBytes(csv), limits)).Should().Throw<DocumentException>().Which;
    }

    private static string Row(string value, string region = "", string? from = null, string? until = null) => Line("x-rate", value, null, null, region, from, until);

    private static string Bounds(string least, string most, string region = "") => Line("x-rate", null, least, most, region);

    private static string Line(string parameter, string? value, string? least, string? most, string region, string? from = null, string? until = null)
    {
        (string Name, string? Text)[] members = [("parameter", parameter), ("value", value), ("least", least), ("most", most), ("region", region.Length == 0 ? null : region), ("from", from), ("until", until)];
        return "{" + string.Concat(members.Where(static member => member.Text is not null).Select(static member => $"\"{member.Name}\": \"{member.Text}\", ")) + "\"source\": \"x-s\", \"evidence\": \"Statute\"}";
    }

    private static RulebookDraft Draft(params IEnumerable<string> rows) =>
        new RulebookDraft(RulebookEdition.Embedded).With(RulebookFile.Read("test.json", Encoding.UTF8.GetBytes($"{Head}{string.Join(',', rows)}]}}")));

    private static RulebookEdition Built(params IEnumerable<string> rows) => Draft(rows).Build().Value;
}
