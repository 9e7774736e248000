using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>When equal payments fall (等额支付时点).</summary>
[JsonConverter(typeof(NameConverter<PaymentTiming>))]
public enum PaymentTiming
{
    /// <summary>期末: at the end of every period.</summary>
    EndOfPeriod,

    /// <summary>期初: at the beginning of every period.</summary>
    BeginningOfPeriod,
}

/// <summary>Equal payments between a present and a future amount (等额支付, PMT, IPMT, PPMT, PV, FV).</summary>
/// <remarks>
/// Solves PV · (1 + i)ⁿ + PMT · (1 + i · type) · [(1 + i)ⁿ − 1] ÷ i + FV = 0, and PV + PMT · n + FV = 0 when i is 0; received is
/// positive, paid is negative, so a loan received has negative payments. Source: spreadsheet functions PMT, IPMT, PPMT (OASIS
/// OpenFormula 1.2, 6.12). Every amount is exact until its one rounding; parts rounded apart need not add up, a repayment
/// schedule whose payments do is a loan schedule.
/// </remarks>
public sealed record LevelPayments
{
    /// <summary>The rate a period, above −1 (期利率).</summary>
    public required Ratio Rate { get; init; }

    /// <summary>The number of payments, 1 to 1,200 (期数).</summary>
    public required int Periods { get; init; }

    /// <summary>What is received now; negative when paid (现值).</summary>
    public required Money PresentValue { get; init; }

    /// <summary>What is received at the end; negative when paid, nothing for a loan repaid by its payments (终值).</summary>
    public required Money FutureValue { get; init; }

    /// <summary>When payments fall (支付时点).</summary>
    public required PaymentTiming Timing { get; init; }

    /// <summary>The future amount of present and equal amounts (终值, FV).</summary>
    /// <param name="rate">The rate a period, above −1.</param>
    /// <param name="periods">The number of payments, 1 to 1,200.</param>
    /// <param name="payment">The payment; received is positive.</param>
    /// <param name="presentValue">What is received now.</param>
    /// <param name="timing">When payments fall.</param>
    /// <param name="rounding">How the amount becomes fen.</param>
    /// <returns>What is received at the end so that everything balances.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a number of periods out of range.</exception>
    public static Money Future(Ratio rate, int periods, Money payment, Money presentValue, PaymentTiming timing, Rounding rounding)
    {
        FlowSeries.RequirePeriods(periods, nameof(periods));
        var power = CompoundPower.Growth(rate, periods, nameof(rate));
        return Money.Round(-((presentValue.Fen * power) + (payment.Fen * Accumulation(rate, periods, power, timing))), rounding);
    }

    /// <summary>The equal payment, rounded once (等额支付额, PMT).</summary>
    /// <param name="rounding">How the payment becomes fen.</param>
    /// <returns>The payment of every period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a number of periods out of range.</exception>
    public Money Payment(Rounding rounding) => Money.Round(ExactPayment(), rounding);

    /// <summary>The interest in the payment of a period, rounded once (当期付息, IPMT).</summary>
    /// <param name="period">The period, from 1.</param>
    /// <param name="rounding">How the interest becomes fen.</param>
    /// <returns>The interest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate, a number of periods or the period out of range.</exception>
    public Money Interest(int period, Rounding rounding) => Money.Round(ExactInterest(period), rounding);

    /// <summary>The rest of the payment of a period, rounded once (当期还本, PPMT).</summary>
    /// <param name="period">The period, from 1.</param>
    /// <param name="rounding">How the repayment becomes fen.</param>
    /// <returns>The repayment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate, a number of periods or the period out of range.</exception>
    public Money Repayment(int period, Rounding rounding) => Money.Round(ExactPayment() - ExactInterest(period), rounding);

    /// <summary>The equal payment in fen and parts of a fen, not rounded (未取整等额支付额).</summary>
    /// <returns>The exact number of fen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a number of periods out of range.</exception>
    public Ratio ExactPayment()
    {
        FlowSeries.RequirePeriods(Periods, nameof(Periods));
        var power = CompoundPower.Growth(Rate, Periods, nameof(Rate));
        return -((PresentValue.Fen * power) + FutureValue.Fen) / Accumulation(Rate, Periods, power, Timing);
    }

    private Ratio ExactInterest(int period)
    {
        if (period < 1 || period > Periods)
        {
            throw new ArgumentOutOfRangeException(nameof(period), period, "The period is one of the periods.");
        }

        if (Timing == PaymentTiming.BeginningOfPeriod && period == 1)
        {
            return Ratio.Zero;
        }

        // What is owed after the payments before this one, the interest on which is due with this one.
        var power = CompoundPower.Growth(Rate, period - 1, nameof(Rate));
        var owed = (PresentValue.Fen * power) + (ExactPayment() * Accumulation(Rate, period - 1, power, Timing));
        var interest = -owed * Rate;
        return Timing == PaymentTiming.BeginningOfPeriod ? interest / (Ratio.One + Rate) : interest;
    }

    /// <summary>What 1 a period grows to: [(1 + i)ⁿ − 1] ÷ i, a period longer when paid at the beginning.</summary>
    private static Ratio Accumulation(Ratio rate, int periods, Ratio power, PaymentTiming timing)
    {
        var sum = rate.Sign == 0 ? periods : (power - Ratio.One) / rate;
        return timing == PaymentTiming.BeginningOfPeriod ? sum * (Ratio.One + rate) : sum;
    }
}
