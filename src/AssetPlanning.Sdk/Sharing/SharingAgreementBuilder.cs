namespace AssetPlanning.Sharing;

/// <summary>Puts an agreement together rule by rule, in the order of their turns (分成协议构建器): the same records as written by hand.</summary>
/// <remarks>
/// What every rule of an agreement has in common, the rounding and who gets the odd fen, is said once. The builder checks nothing of
/// its own: a rule that cannot be is refused in its turn, with a finding, however it was written. Any rule joins by <see cref="Then"/>.
/// </remarks>
public sealed partial class SharingAgreementBuilder
{
    private readonly Rounding rounding;
    private readonly ResidualRule residual;
    private readonly List<SharingRule> rules = [];
    private bool isBuilt;

    /// <summary>Begins an agreement.</summary>
    /// <param name="rounding">How every amount is rounded to the fen (取整).</param>
    /// <param name="residual">Who gets the fen that do not divide evenly (尾差).</param>
    public SharingAgreementBuilder(Rounding rounding, ResidualRule residual = ResidualRule.LargestRemainder)
    {
        this.rounding = rounding;
        this.residual = residual;
    }

    /// <summary>Any other rule (其他规则): one without a word of its own here, or one of the host.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The agreement is built already.</exception>
    public SharingAgreementBuilder Then(SharingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (isBuilt)
        {
            throw new InvalidOperationException("The agreement is built already.");
        }

        rules.Add(rule);
        return this;
    }

    /// <summary>A part of what is left, shared by rules of its own (分项分配).</summary>
    /// <param name="part">Which part.</param>
    /// <param name="within">Says the rules within, in their order.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder Of(Ratio part, Action<SharingAgreementBuilder> within) =>
        Then(new Nested { Part = part, Rounding = rounding, Rules = Within(within) });

    /// <summary>At most an amount, shared by rules of its own; what is above it goes on (封顶).</summary>
    /// <param name="most">How much at most.</param>
    /// <param name="span">Over which time.</param>
    /// <param name="within">Says the rules within, in their order.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder AtMost(Money most, ShareSpan span, Action<SharingAgreementBuilder> within) =>
        Then(new Cap { Most = most, Span = span, Rules = Within(within) });

    /// <summary>Ends the agreement.</summary>
    /// <returns>The rules, in the order they were said.</returns>
    /// <exception cref="InvalidOperationException">The agreement is built already.</exception>
    public ValueList<SharingRule> Build()
    {
        if (isBuilt)
        {
            throw new InvalidOperationException("The agreement is built already.");
        }

        isBuilt = true;
        return [.. rules];
    }

    private ValueList<SharingRule> Within(Action<SharingAgreementBuilder> within)
    {
        ArgumentNullException.ThrowIfNull(within);
        var inner = new SharingAgreementBuilder(rounding, residual);
        within(inner);
        return inner.Build();
    }
}
