-- Printed forms hold parts of all sensitivities; which of them whoever prints may see is asked part by part (docs/adr/0048).
insert into personnel.opening (permission, sensitivity) values
  ('forms.print', 'discipline'), ('forms.print', 'background'), ('forms.print', 'health'), ('forms.print', 'family'),
  ('forms.print', 'party'),
  ('forms.print-own', 'discipline'), ('forms.print-own', 'background'), ('forms.print-own', 'health'),
  ('forms.print-own', 'family'), ('forms.print-own', 'party');
