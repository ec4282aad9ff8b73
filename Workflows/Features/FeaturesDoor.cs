using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Intake.Inbound;
using ApprovalHub.Features.Matters.Search;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Sync;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features;

/// <summary>The one door of the features: every handler of every use case.</summary>
public static class FeaturesDoor
{
    /// <summary>
    /// Adds all handlers. The caller brings the ports, the engine, a <see cref="PublicAddress"/>, <see cref="MessageTemplates"/>, a clock and a password hasher.
    /// </summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton<BookShelf>().AddSingleton<FirstReads>().AddSingleton<ClockWatch>().AddSingleton<GuideIndex>().AddSingleton<ReportBell>().AddSingleton(_ => DossierPlaces.Usual).AddSingleton<InboundBell>();
        services.AddScoped<ActDesk>().AddScoped<CaseLoader>().AddScoped<ActSaver>().AddScoped<DueClerk>().AddScoped<ActRunner>().AddScoped<BookKeeper>().AddScoped<PaperClerk>().AddScoped<PaperRoom>().AddScoped<OfdRoom>();
        services.AddScoped<CaseFile>().AddScoped<CalendarDesk>().AddScoped<ApplicantDoor>().AddScoped<FileDesk>().AddScoped<Inspection>().AddScoped<FileShelf>().AddScoped<InboundFetch>().AddScoped<SignatureKeeper>();
        services.AddScoped<DraftShelf>().AddScoped<MoveShelf>().AddScoped<PastCases>().AddScoped<Scenery>().AddScoped<NoticeClerk>().AddScoped<ReportClerk>().AddScoped<ReportTurns>().AddScoped<Hearing>().AddScoped<ReportTexts>().AddSingleton<AddressGate>().AddScoped<StepAddresses>().AddScoped<AddressPiece>().AddScoped<AddressWriter>().AddScoped<OpenSteps>().AddScoped<ReportNotes>().AddScoped<PlatformLines>();
        services.AddScoped<InboundKeeper>().AddScoped<InboundPayload>().AddScoped<InboundActs>().AddScoped<InboundCases>().AddScoped<InboundCertificates>().AddScoped<OwnBooks>().AddScoped<DayLook>().AddScoped<PlatformLag>().AddScoped<LastLooks>().AddScoped<SettledLooks>().AddScoped<PlatformTrouble>().AddScoped<ReportRows>().AddScoped<WorkbenchSaver>();
        services.AddScoped<AlarmTeller>().AddScoped<StaffTeller>().AddScoped<GivenUpTeller>().AddScoped<Postman>().AddSingleton<MessageText>().AddSingleton(SendingRules.Usual).AddSingleton(KeepingRules.Usual).AddSingleton(SyncRules.Usual);
        foreach (var handler in typeof(FeaturesDoor).Assembly.GetTypes().Where(t => t is { Name: "Handler", IsNested: true, IsClass: true }))
            services.AddScoped(handler);
        return services;
    }
}
