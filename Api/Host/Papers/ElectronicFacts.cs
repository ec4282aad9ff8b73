using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>What a granted certificate says for machines, from the facts of the act that issued it.</summary>
internal static partial class ElectronicFacts
{
    /// <param name="facts">The facts.</param>
    /// <param name="number">证照编号</param>
    /// <param name="types">Codes of the types by the result's name; a type without one gets no identifier, since none may be invented.</param>
    public static ElectronicCertificate Of(PaperFacts facts, string number, IReadOnlyDictionary<string, string> types)
    {
        var (subject, result) = (facts.Case, facts.Act.Book.Matter.Result);
        var issued = ShanghaiTime.Day(subject.DecidedAt ?? facts.Act.At);
        var type = types.GetValueOrDefault(result.Name);
        return new ElectronicCertificate
        {
            Id = type is null ? null : CertificateId.Of(type, facts.Department.CreditCode, Serial(number, issued.Year), "001").Value.ToString(),
            TypeCode = type,
            TypeName = result.Name,
            Number = number,
            Issuer = facts.Department.Name,
            IssuerCode = facts.Department.CreditCode,
            Holder = subject.Applicant.Name,
            HolderCodeType = Wording.Party(subject).IdentityKind,
            HolderCode = subject.Applicant.IdNumber,
            IssuedOn = issued,
            ValidFrom = issued,
            ValidUntil = result.ValidYears is { } years ? issued.AddYears(years).AddDays(-1) : null,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
        };
    }

    /// <summary>
    /// The year and seven digits of the number, which is gap-free for its department and kind: 〔2026〕15号 gives 20260000015, and a food licence
    /// JY24107020000152 of 2026 the six digits of its order.
    /// </summary>
    internal static string Serial(string number, int year) => (Numbered().Match(number), Licence().Match(number)) switch
    {
        ({ Success: true } found, _) => found.Groups[1].Value + found.Groups[2].Value.PadLeft(7, '0'),
        (_, { Success: true } found) => string.Create(CultureInfo.InvariantCulture, $"{year}{found.Groups[1].Value.PadLeft(7, '0')}"),
        _ => throw new ArgumentException($"{number} is no document number.", nameof(number)),
    };

    [GeneratedRegex(@"〔(\d{4})〕(\d+)号$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^JY\d{7}(\d{6})\d$")]
    private static partial Regex Licence();
}
