language-title = 🌐 <b>भाषा</b>
language-suggested = सुझाई गई भाषाएँ:
language-all = सभी भाषाएँ:
