using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.State;

/// <summary>What the pages share. One browser tab is one person, so all of it lives as long as the tab.</summary>
public static class DesignerDoor
{
    public static IServiceCollection AddDesigner(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Texts>().AddSingleton<Say>().AddSingleton<Pages.Cases.EventWords>().AddTransient<Pages.Cases.Acts.SideSender>();
        services.AddSingleton<Browser>().AddSingleton<Language>().AddSingleton<Looks>();
        services.AddSingleton<HubClock>().AddSingleton<WorkDays>().AddSingleton<Connection>().AddSingleton<Live>().AddSingleton<Canvas>();
        services.AddSingleton<Components.Files.LocalFiles>().AddSingleton<Components.Files.FileBoxes>();
        services.AddSingleton<Pages.Intake.MatterShelf>().AddSingleton<Pages.Intake.ServerDrafts>().AddSingleton<Pages.Intake.IntakeShelf>();
        services.AddSingleton<Pages.Intake.IntakeSender>().AddTransient<Pages.Intake.Foresight>().AddTransient<Pages.Intake.IntakeDesk>();
        services.AddSingleton<Session>().AddSingleton<SessionDesk>().AddSingleton<DraftStore>().AddSingleton<Keys>().AddSingleton<Notices>().AddSingleton<Shell.PlaceCounts>();
        services.AddSingleton<NoticeBell>().AddSingleton<Pages.Notifications.NoticeWords>().AddSingleton<Pages.Connectors.ReportWords>();
        services.AddSingleton<Pages.Public.PublicStore>().AddSingleton<Pages.Public.Plain>()
            .AddSingleton<Pages.Public.ApplicantBoxes>().AddSingleton<Pages.Public.Track.PublicPapers>();
        return services;
    }
}
