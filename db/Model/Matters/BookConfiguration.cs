using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Matters;

internal sealed class BookConfiguration : IEntityTypeConfiguration<ProcessTemplate>, IEntityTypeConfiguration<TemplateDraft>, IEntityTypeConfiguration<PublishedYear>
{
    public void Configure(EntityTypeBuilder<ProcessTemplate> entity)
    {
        entity.ToTable("Templates");
        entity.HasKey(t => new { t.Id, t.Version });
        entity.Property(t => t.Id).HasMaxLength(80);
        entity.Property(t => t.Json).HasMaxLength(-1);
        entity.Property(t => t.Why).HasMaxLength(2 * TemplateRights.LongestWords);
        entity.Property(t => t.DrawnBy).HasMaxLength(100);
        entity.Property(t => t.SubmittedBy).HasMaxLength(100);
        entity.Property(t => t.RetireWhy).HasMaxLength(2 * TemplateRights.LongestWords);
        entity.Property(t => t.RetireAskedBy).HasMaxLength(100);
        entity.Property(t => t.RetiredBy).HasMaxLength(100);
        entity.Ignore(t => t.RetiredFrom);
    }

    public void Configure(EntityTypeBuilder<TemplateDraft> entity)
    {
        entity.ToTable("TemplateDrafts");
        entity.HasKey(d => d.Id);
        entity.Property(d => d.Id).HasMaxLength(80);
        entity.Property(d => d.Json).HasMaxLength(-1);
        entity.Property(d => d.DrawnBy).HasMaxLength(100);
        entity.Property(d => d.ChangedBy).HasMaxLength(100);
        entity.Property(d => d.Why).HasMaxLength(2 * TemplateRights.LongestWords);
        entity.Property(d => d.SubmittedBy).HasMaxLength(100);
        entity.Property(d => d.ReturnedBy).HasMaxLength(100);
        entity.Property(d => d.ReturnReason).HasMaxLength(2 * TemplateRights.LongestWords);
        entity.Property(d => d.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PublishedYear> entity)
    {
        entity.ToTable("CalendarYears");
        entity.HasKey(y => y.Year);
        entity.Property(y => y.Year).ValueGeneratedNever();
        entity.Property(y => y.Source).HasMaxLength(400);
        entity.Property(y => y.Json).HasMaxLength(-1);
    }
}
