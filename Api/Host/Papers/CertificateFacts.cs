using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>证照 from the facts of the act that issued it.</summary>
internal static class CertificateFacts
{
    /// <summary>Years that a food licence holds (食品经营许可和备案管理办法 §24), where the matter does not say it.</summary>
    private const int LongestFood = 5;

    public static CertificatePaper Of(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var from = From(facts);
        return new CertificatePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            Title = matter.Result.Name,
            ValidFrom = from,
            ValidUntil = Until(from, matter.Result),
            Grounds = matter.LegalBasis,
            IssuedOn = facts.Act.Today,
            Certificate = ElectronicFacts.Of(facts, facts.Number, centre.CertificateTypes),
        };
    }

    public static FoodLicencePaper Food(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var (from, terms) = (From(facts), subject.Terms!);
        return new FoodLicencePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            Premises = terms.Premises,
            BusinessForm = Name(terms.Business),
            Items = terms.Items,
            ValidFrom = from,
            ValidUntil = Until(from, matter.Result) ?? from.AddYears(LongestFood).AddDays(-1),
            IssuedOn = facts.Act.Today,
            Certificate = ElectronicFacts.Of(facts, facts.Number, centre.CertificateTypes),
        };
    }

    private static DateOnly From(PaperFacts facts) => ShanghaiTime.Day(facts.Case.DecidedAt ?? facts.Act.At);

    private static DateOnly? Until(DateOnly from, MatterResult result) => result.ValidYears is { } years ? from.AddYears(years).AddDays(-1) : null;

    private static string Name(FoodBusiness business) => business switch
    {
        FoodBusiness.Sales => "食品销售经营者",
        FoodBusiness.Catering => "餐饮服务经营者",
        FoodBusiness.Canteen => "集中用餐单位食堂",
        _ => throw new ArgumentOutOfRangeException(nameof(business), business, "No such business."),
    };
}
