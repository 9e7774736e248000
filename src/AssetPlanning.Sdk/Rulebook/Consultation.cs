namespace AssetPlanning.Rulebook;

/// <summary>Asks the rulebook on behalf of a calculation (查用规则): what is missing, unconfirmed or a default becomes a finding, and the result remembers what it stood on.</summary>
/// <remarks>
/// Each question of case, day and place is asked and noted once a run, however many parcels ask it. A row or a statement that is not
/// confirmed is told of once, with its source, wherever it was used.
/// </remarks>
public sealed partial class Consultation
{
    private readonly RulebookEdition edition;
    private readonly Calculation calculation;
    private readonly Dictionary<Question, object> answers = [];
    private readonly HashSet<object> told = [];

    internal Consultation(RulebookEdition edition, Calculation calculation)
    {
        this.edition = edition;
        this.calculation = calculation;
    }

    /// <summary>The edition that is asked.</summary>
    public RulebookEdition Edition => edition;

    /// <summary>Asks for a parameter told apart by two things.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFirst">What it is told apart by first.</typeparam>
    /// <typeparam name="TSecond">What it is told apart by second.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="about">Which ones are meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none, which is then reported.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFirst, TSecond>(
        Parameter<TValue, TFirst, TSecond> parameter,
        (Code<TFirst> First, Code<TSecond> Second) about,
        DateOnly on,
        DivisionCode region = default)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var question = new Question(parameter.Code, about.First.ToString(), about.Second.ToString(), on, region);
        return answers.TryGetValue(question, out var known)
            ? (ParameterAnswer<TValue>)known
            : Note(question, edition.Ask(parameter, about.First, about.Second, on, region));
    }

    /// <summary>Asks for what holds of the first thing whatever the second is.</summary>
    internal ParameterAnswer<TValue> AskOpen<TValue, TFirst, TSecond>(Parameter<TValue, TFirst, TSecond> parameter, Code<TFirst> about, DateOnly on, DivisionCode region)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        var question = new Question(parameter.Code, about.ToString(), null, on, region);
        return answers.TryGetValue(question, out var known) ? (ParameterAnswer<TValue>)known : Note(question, edition.AskOpen(parameter, about, on, region));
    }

    /// <summary>Asks for a parameter told apart by one thing.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="about">Which one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none, which is then reported.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> about, DateOnly on, DivisionCode region = default)
        where TFacet : Term<TFacet>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var question = new Question(parameter.Code, about.ToString(), null, on, region);
        return answers.TryGetValue(question, out var known) ? (ParameterAnswer<TValue>)known : Note(question, edition.Ask(parameter, about, on, region));
    }

    /// <summary>Asks for a parameter with one value everywhere.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none, which is then reported.</returns>
    public ParameterAnswer<TValue> Ask<TValue>(Parameter<TValue> parameter, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var question = new Question(parameter.Code, null, null, on, region);
        return answers.TryGetValue(question, out var known) ? (ParameterAnswer<TValue>)known : Note(question, edition.Ask(parameter, on, region));
    }

    /// <summary>Asks a question that was settled down to place and day.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="slot">The question.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none, which is then reported.</returns>
    public ParameterAnswer<TValue> Ask<TValue>(ParameterSlot<TValue> slot, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var question = new Question(slot.Parameter, slot.About.First, slot.About.Second, on, region);
        return answers.TryGetValue(question, out var known) ? (ParameterAnswer<TValue>)known : Note(question, slot.Ask(on, region));
    }

    private ParameterAnswer<TValue> Note<TValue>(Question question, ParameterAnswer<TValue> answer)
    {
        answers.Add(question, answer);
        calculation.Use(new()
        {
            Parameter = question.Parameter,
            Case = question.Case,
            Region = question.Region.IsNone ? default(DivisionCode?) : question.Region,
            On = question.On,
            Value = answer.Row?.Value,
            Basis = answer.Row is { } known ? edition.Cite(known) : null,
        });
        var asked = Figure.Name(question.Case.Count == 0 ? question.Parameter.ToString() : $"{question.Parameter}[{string.Join(',', question.Case)}]");
        if (answer.Gap is { } gap)
        {
            // Villages of one county miss the same row: the county is told of once.
            if (told.Add((gap.Code, question with { Region = question.County })))
            {
                calculation.Report(gap, question.Subject(question.County), [asked, Figure.Name(question.Region.IsNone ? "全国" : question.Region.ToString()), question.On]);
            }

            return answer;
        }

        var row = answer.Row!;
        var subject = question.Subject(row.Region);
        var value = Figure.Name(row.Value!);
        if (answer.Status == AnswerStatus.Defaulted && told.Add((question with { On = default, Region = default }, row)))
        {
            calculation.Report(FindingCatalogue.DefaultRowUsed, subject, [asked, value]);
        }

        if (row.Evidence is Evidence.Unconfirmed or Evidence.Practice && told.Add(row))
        {
            calculation.Report(
                row.Evidence == Evidence.Practice ? FindingCatalogue.PracticeRowUsed : FindingCatalogue.UnconfirmedRowUsed,
                subject,
                [asked, value, Figure.Name(edition.Cite(row).ToString())]);
        }

        return answer;
    }

    private readonly record struct Question(Code<ParameterTerm> Parameter, string? First, string? Second, DateOnly On, DivisionCode Region)
    {
        internal ValueList<string> Case => (First, Second) switch
        {
            (null, _) => [],
            (_, null) => [First],
            _ => [First, Second],
        };

        internal DivisionCode County => Region.IsNone || Region.Level <= DivisionLevel.County ? Region : Region.At(DivisionLevel.County);

        /// <summary>The parameter and its case, and the region where it is not the whole country.</summary>
        internal SubjectId Subject(DivisionCode? region) =>
            string.Join(':', [Parameter.ToString(), .. Case, .. region is { IsNone: false } place ? [place.Prefix] : Array.Empty<string>()]);
    }
}
